import Button from "@cloudscape-design/components/button"
import DatePicker from "@cloudscape-design/components/date-picker"
import FormField from "@cloudscape-design/components/form-field"
import TimeInput from "@cloudscape-design/components/time-input"
import { createContext, useContext, useState } from "react"
import type { TimeField } from "#catalog/field.ts"
import type { Json } from "#flow/request.ts"
import { moment } from "#flow/sentence/moment.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Labelled } from "./Labelled.tsx"
import { useProblem } from "./useProblem.ts"
import { useTyped } from "./useTyped.ts"
import { instantOf, instantsOf, isWhole, type WallTime, wallTimeOf } from "./zonedTime.ts"

/** The time zone in which times are shown and typed. AppFlow never learns of it. */
export const ZoneContext = createContext("UTC")

/** Whether a calendar can show a value: a number of seconds within the years 1 to 9999. */
export function isMoment(value: Json): boolean {
  return typeof value === "number" && value >= -62_135_510_400 && value <= 253_402_214_400
}

/**
 * A point in time as date and time on the clocks of a time zone, written as epoch seconds. Half a date
 * stays here until it is a whole one; what nobody touches keeps its fraction of a second.
 */
export function TimeControl({ field, path }: ControlProps<TimeField>) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const zone = useContext(ZoneContext)
  const [half, setHalf] = useState<Partial<WallTime>>({})
  const [asked, setAsked] = useState<WallTime>()
  const seconds = typeof typed === "number" ? typed : undefined
  const shown = seconds === undefined ? empty : wallTimeOf(seconds, zone)
  const wall = { ...shown, ...half }

  function change(next: Partial<WallTime>) {
    const wanted = { ...wall, ...next }
    const wish = seconds === undefined && wanted.time === "" ? { ...wanted, time: "00:00" } : wanted
    if (isWhole(wish)) {
      setHalf({})
      setAsked(wish)
      type(instantOf(wish, zone))
    } else if (wanted.date === "" && seconds !== undefined) {
      setHalf({})
      type(undefined)
    } else setHalf({ ...half, ...next })
  }

  /** Only a time that waits for its date may stay. */
  function finish() {
    setHalf(seconds === undefined && half.time ? { time: half.time } : {})
    leave()
  }

  return (
    <Labelled
      field={field}
      path={path}
      constraint={
        seconds !== undefined && (
          <>
            {inWords(seconds, zone)}
            <Gap asked={asked} seconds={seconds} zone={zone} />
            <Twin seconds={seconds} zone={zone} onChoose={type} />
          </>
        )
      }
      problem={problem}
    >
      <div className="sluice-moment">
        <FormField stretch label={<span className="sluice-small">Date</span>}>
          <DatePicker
            value={wall.date}
            placeholder="YYYY/MM/DD"
            locale="en-GB"
            expandToViewport
            i18nStrings={calendarWords}
            openCalendarAriaLabel={(date) => `Choose the date: ${field.label}${date ? `, now ${date}` : ""}`}
            onChange={({ detail }) => change({ date: detail.value })}
            onBlur={finish}
          />
        </FormField>
        <FormField stretch label={<span className="sluice-small">Time</span>}>
          <TimeInput
            value={wall.time}
            placeholder="hh:mm"
            format={shown.time.length > 5 ? "hh:mm:ss" : "hh:mm"}
            onChange={({ detail }) => change({ time: detail.value })}
            onBlur={finish}
          />
        </FormField>
      </div>
    </Labelled>
  )
}

interface GapProps {
  asked: WallTime | undefined
  seconds: number
  zone: string
}

/** Where the clocks are put forward, some times never come: this tells why another one is shown. */
function Gap({ asked, seconds, zone }: GapProps) {
  if (asked === undefined || instantOf(asked, zone) !== seconds) return null
  if (instantsOf(asked, zone).length > 0) return null
  return <> The clocks are put forward that day and never show {asked.time}.</>
}

interface TwinProps {
  seconds: number
  zone: string
  onChoose: (seconds: number) => void
}

/** Where the clocks are put back, the same time comes twice: this tells which it is and offers the other. */
function Twin({ seconds, zone, onChoose }: TwinProps) {
  const twins = instantsOf(wallTimeOf(seconds, zone), zone)
  const [first, second] = twins
  if (first === undefined || second === undefined) return null
  const isFirst = seconds < second
  return (
    <>
      {" "}
      The clocks are put back then, so this time comes twice: it is the {isFirst ? "first" : "second"}.{" "}
      <Button variant="inline-link" onClick={() => onChoose(isFirst ? second : first)}>
        Take the {isFirst ? "second" : "first"}
      </Button>
    </>
  )
}

function inWords(seconds: number, zone: string): string {
  const here = moment(seconds * 1000, zone)
  const everywhere = zone === "UTC" ? "" : `, ${moment(seconds * 1000)}`
  return `${here}${everywhere}, sent as ${seconds}.`
}

const empty: WallTime = { date: "", time: "" }

const calendarWords = {
  todayAriaLabel: "Today",
  nextMonthAriaLabel: "Next month",
  previousMonthAriaLabel: "Previous month",
}
