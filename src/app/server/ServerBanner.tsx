import { type Server, useServer } from "./useServer.ts"
import "./ServerBanner.css"

/** Says on every page that Sluice's server is gone, for as long as it is, and what to do. */
export function ServerBanner() {
  const server = useServer()
  return (
    <div aria-live="polite">
      {server.state !== "there" && (
        <section className="sluice-server" aria-label="Sluice's server">
          <strong>{titles[server.state]}</strong> Nothing is lost: drafts are kept in this browser, and a flow
          that is open can be edited all the same. {wayOn(server)}
        </section>
      )}
    </div>
  )
}

const titles = {
  gone: "Sluice's own server does not answer.",
  closed: "Sluice's server does not know this page any more.",
}

function wayOn(server: Exclude<Server, { state: "there" }>): string {
  if (server.state === "closed") return `${server.wayIn} This page goes on by itself then.`
  return server.isShared
    ? "Whoever runs it can start it again. This page goes on by itself then."
    : "Start it again with “npm start” in its folder, and open the address that it prints, in whatever tab. This page goes on by itself then."
}
