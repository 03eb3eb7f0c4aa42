import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sourceIpIn } from "./sourceIp.ts"

const socket = "10.0.0.9"

describe("the address that a request came from", () => {
  test.for([
    [socket, undefined, 0, socket],
    ["::ffff:127.0.0.1", undefined, 0, "127.0.0.1"],
    ["2001:db8::1", undefined, 0, "2001:db8::1"],
    [socket, "192.0.2.1", 0, socket],
    [socket, "192.0.2.1", 1, "192.0.2.1"],
    [socket, "198.51.100.7, 192.0.2.1", 1, "192.0.2.1"],
    [socket, "198.51.100.7,192.0.2.1", 2, "198.51.100.7"],
    [socket, "2001:db8::2", 1, "2001:db8::2"],
    // It did not come over as many proxies as it should have: only the connection is certain.
    [socket, undefined, 1, socket],
    [socket, "192.0.2.1", 2, socket],
    [socket, "unknown", 1, socket],
    [socket, "<script>, ", 1, socket],
    // In AWS Lambda.
    [undefined, undefined, 0, null],
    [undefined, "192.0.2.1", 0, null],
    [undefined, "192.0.2.1", 1, "192.0.2.1"],
  ] as const)("%s, forwarded for %s over %i proxies, is %s", ([socket, forwardedFor, hops, source]) => {
    expect(sourceIpIn({ socket, forwardedFor }, hops)).toBe(source)
  })

  test("is none that whoever asks has made up, whatever stands further left", () => {
    const address = fc.ipV4().filter((address) => address !== "192.0.2.1")
    const forged = fc.array(fc.oneof(address, fc.string({ maxLength: 20 })), { maxLength: 5 })
    fc.assert(
      fc.property(forged, fc.array(fc.ipV4(), { maxLength: 3 }), (forged, proxies) => {
        const forwardedFor = [...forged, "192.0.2.1", ...proxies].join(", ")
        return sourceIpIn({ socket, forwardedFor }, proxies.length + 1) === "192.0.2.1"
      }),
    )
  })
})
