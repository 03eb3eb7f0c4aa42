/** What is being started. Where that fails, what it stands on is closed first. */
export async function orClose<Started>(
  starting: Promise<Started>,
  close: () => Promise<void>,
): Promise<Started> {
  try {
    return await starting
  } catch (error) {
    await close()
    throw error
  }
}
