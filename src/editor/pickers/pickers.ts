import type { ReactNode } from "react"
import type { Named, TextField } from "#catalog/field.ts"
import { DestinationFieldPicker } from "./DestinationFieldPicker.tsx"
import { IdFieldPicker } from "./IdFieldPicker.tsx"
import { ObjectPicker } from "./ObjectPicker.tsx"
import type { PickerProps } from "./OfferInput.tsx"
import { ProfilePicker } from "./ProfilePicker.tsx"
import { SourceFieldPicker } from "./SourceFieldPicker.tsx"
import { TimestampPicker } from "./TimestampPicker.tsx"
import { TypePicker } from "./TypePicker.tsx"
import { VersionPicker } from "./VersionPicker.tsx"

type Picker = (props: PickerProps) => ReactNode

/** The input for a text that names something there is a list of. Buckets and folders have none. */
const pickers: Readonly<Record<Exclude<Named, "bucket" | "folder">, Picker>> = {
  profile: ProfilePicker,
  "api version": VersionPicker,
  object: ObjectPicker,
  "source field": SourceFieldPicker,
  "destination field": DestinationFieldPicker,
  "timestamp field": TimestampPicker,
  "id field": IdFieldPicker,
  "source type": TypePicker,
  "destination type": TypePicker,
}

export function pickerOf({ names }: TextField): Picker | undefined {
  return names === undefined || names === "bucket" || names === "folder" ? undefined : pickers[names]
}
