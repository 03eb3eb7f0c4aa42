/** By which SQLite files of Sluice can be told from those of others: "Sluc". */
export const applicationId = 0x536c7563
