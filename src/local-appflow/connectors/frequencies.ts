import type { ScheduleFrequencyType } from "@aws-sdk/client-appflow"

/** How often a schedule may run, named after the shortest interval. */
export const daily: ScheduleFrequencyType[] = ["DAILY", "WEEKLY", "MONTHLY", "ONCE"]
export const hourly: ScheduleFrequencyType[] = ["HOURLY", ...daily]
export const minutely: ScheduleFrequencyType[] = ["BYMINUTE", ...hourly]
