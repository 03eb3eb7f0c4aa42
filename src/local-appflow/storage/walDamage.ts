const headerSize = 32
const frameHeaderSize = 24
const magicOfLittleEndianSums = 0x377f0682
const magicOfBigEndianSums = 0x377f0683

/**
 * What SQLite would silently drop when it reads this write-ahead log: it stops at the first frame that is not
 * as it was written. "tail" is at most the last transaction, which may not have been complete when its process
 * ended; "middle" is more than that, so that acknowledged changes would be lost.
 */
export function walDamage(wal: Buffer): "none" | "tail" | "middle" {
  if (wal.length < headerSize) return "none"
  const magic = wal.readUInt32BE(0)
  const frameSize = frameHeaderSize + wal.readUInt32BE(8)
  const sum = checksum(magic === magicOfBigEndianSums)
  const start = sum([0, 0], wal.subarray(0, 24))
  const isHeaderWhole =
    (magic === magicOfLittleEndianSums || magic === magicOfBigEndianSums) && matches(start, wal, 24)
  if (!isHeaderWhole) return wal.length > headerSize ? "middle" : "none"

  const frames: Buffer[] = []
  for (let at = headerSize; at + frameSize <= wal.length; at += frameSize) {
    frames.push(wal.subarray(at, at + frameSize))
  }
  const salts = wal.subarray(16, 24)
  const isOfThisLog = (frame: Buffer) => frame.subarray(8, 16).equals(salts)
  const isCommit = (frame: Buffer) => frame.readUInt32BE(4) !== 0

  let sums = start
  const broken = frames.findIndex((frame) => {
    sums = sum(sum(sums, frame.subarray(0, 8)), frame.subarray(frameHeaderSize))
    return !isOfThisLog(frame) || !matches(sums, frame, 16)
  })
  if (broken === -1) return "none"
  const rest = frames.slice(broken)
  const end = rest.findIndex((frame) => isOfThisLog(frame) && isCommit(frame))
  if (end === -1) return "none"
  return rest.slice(end + 1).some(isOfThisLog) ? "middle" : "tail"
}

type Sums = readonly [number, number]

function matches([first, second]: Sums, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second
}

/** SQLite's checksum of a write-ahead log, which goes on from the one before. */
function checksum(isBigEndian: boolean): (sums: Sums, bytes: Buffer) => Sums {
  return ([first, second], bytes) => {
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      first = (first + second + word(bytes, at)) >>> 0
      second = (second + first + word(bytes, at + 4)) >>> 0
    }
    return [first, second]
  }

  function word(bytes: Buffer, at: number): number {
    return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
  }
}
