/** Lengths of time in minutes, the smallest unit in which AppFlow schedules runs. */
export const minute = 1
export const hour = 60
export const day = 24 * hour
