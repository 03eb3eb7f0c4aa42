import { connect } from "node:net"

/** What a server answers to bytes as they are: the status, and all it sent. */
export interface RawAnswer {
  status: number
  text: string
}

/** Sends bytes to a port of this machine and waits until the server has ended the connection. */
export function rawRequest(port: number, bytes: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes))
    let text = ""
    socket.setEncoding("latin1")
    socket.on("data", (chunk) => {
      text += chunk
    })
    socket.on("error", reject)
    socket.on("close", () => resolve({ status: Number(/^HTTP\/1\.\d (\d{3})/.exec(text)?.[1]), text }))
  })
}
