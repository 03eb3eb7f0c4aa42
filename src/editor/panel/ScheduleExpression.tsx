import FormField from "@cloudscape-design/components/form-field"
import Input from "@cloudscape-design/components/input"
import Select from "@cloudscape-design/components/select"
import { type ReactNode, useState } from "react"
import { cronExpression, rateExpression, readSchedule, type Unit, units } from "#flow/scheduleExpression.ts"
import type { ControlProps } from "../controls/FieldControl.tsx"
import { Labelled } from "../controls/Labelled.tsx"
import { useIsRequired } from "../controls/useIsRequired.ts"
import { useProblem } from "../controls/useProblem.ts"
import { useTyped } from "../controls/useTyped.ts"

/** How often the flow runs. An expression nobody touches stays as it is, however it is written. */
export function ScheduleExpression({ field, path }: ControlProps) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const isRequired = useIsRequired(field, path)
  const [isByHand, setIsByHand] = useState(false)
  const expression = typeof typed === "string" ? typed : ""
  const schedule = readSchedule(expression)
  const way = isByHand ? "other" : expression === "" ? undefined : schedule.kind

  function choose(chosen: string | undefined) {
    setIsByHand(chosen === "other")
    if (chosen === "rate") type(rateExpression("1", "days"))
    if (chosen === "cron") type(cronExpression("0 9 * * ? *"))
    leave()
  }

  return (
    <Labelled
      field={{
        label: field.label,
        help: "What starts each run: an interval, or times in a cron expression.",
      }}
      path={path}
      isRequired={isRequired}
      constraint={expression !== "" && <>Sent as {expression}</>}
      problem={problem}
    >
      <div className="sluice-schedule">
        <Piece label="Repeats" help={ways.find(({ value }) => value === way)?.help}>
          <Select
            selectedOption={ways.find(({ value }) => value === way) ?? null}
            options={ways}
            placeholder="Choose how"
            ariaRequired={isRequired}
            expandToViewport
            onChange={({ detail }) => choose(detail.selectedOption.value)}
            onBlur={leave}
          />
        </Piece>
        {way === "rate" && schedule.kind === "rate" && (
          <>
            <Piece label="Every">
              <Input
                value={schedule.count}
                inputMode="numeric"
                autoComplete={false}
                onChange={({ detail }) => type(rateExpression(detail.value.trim(), schedule.unit))}
                onBlur={leave}
              />
            </Piece>
            <Piece label="Unit">
              <Select
                selectedOption={{ value: schedule.unit, label: schedule.unit }}
                options={units.map((unit) => ({ value: unit, label: unit }))}
                expandToViewport
                onChange={({ detail }) => {
                  type(rateExpression(schedule.count, detail.selectedOption.value as Unit)) // the options are units
                  leave()
                }}
              />
            </Piece>
          </>
        )}
        {way === "cron" && schedule.kind === "cron" && (
          <Piece label="Cron fields" help="Minutes, hours, day of month, month, day of week, year; in UTC.">
            <Input
              value={schedule.fields}
              autoComplete={false}
              spellcheck={false}
              onChange={({ detail }) => type(cronExpression(detail.value))}
              onBlur={leave}
            />
          </Piece>
        )}
        {way === "other" && (
          <Piece label="Expression">
            <Input
              value={expression}
              autoComplete={false}
              spellcheck={false}
              onChange={({ detail }) => {
                setIsByHand(true)
                type(detail.value)
              }}
              onBlur={leave}
            />
          </Piece>
        )}
      </div>
    </Labelled>
  )
}

const ways = [
  { value: "rate", label: "At an interval", help: "Every so many minutes, hours or days." },
  {
    value: "cron",
    label: "By a cron expression",
    help: "AppFlow runs it, but its console does not show it.",
  },
  { value: "other", label: "Written by hand", help: "The expression exactly as it is sent." },
]

interface PieceProps {
  label: string
  help?: string | undefined
  children: ReactNode
}

function Piece({ label, help, children }: PieceProps) {
  return (
    <FormField stretch label={<span className="sluice-small">{label}</span>} constraintText={help}>
      {children}
    </FormField>
  )
}
