import { entity, type Level } from "./entity.ts"
import { about, fieldTypesOf } from "./field.ts"
import { days } from "./samples.ts"

const type = fieldTypesOf("source")
const dimension = type("DIMENSION")
const metric = type("METRIC")
const date = type("DIMENSION", "BETWEEN")

const pages = ["/", "/products", "/pricing", "/contact", "/news"]

/** A view: its name is its number, as Universal Analytics gave it out. */
function view(id: string, label: string) {
  return entity(
    id,
    label,
    [
      date("ga:date", "Date", days("2026-11-01T00:00:00Z", 1)),
      dimension(
        "url",
        "Page address",
        pages.map((page) => `https://www.example.com${page}`),
        about("A custom dimension."),
      ),
      dimension("ga:pagePath", "Page", pages),
      dimension("ga:country", "Country", ["United Kingdom", "United States", "Norway"]),
      dimension("ga:deviceCategory", "Device Category", ["desktop", "mobile", "tablet"]),
      dimension("ga:source", "Source", ["search", "(direct)", "newsletter"]),
      metric("ga:users", "Users", [310, 1_204, 88, 45]),
      metric("ga:sessions", "Sessions", [402, 1_530, 97, 51]),
      metric("ga:pageviews", "Pageviews", [820, 4_115, 160, 77]),
      metric("ga:bounceRate", "Bounce Rate", [41.2, 38.9, 55, 62.5]),
    ],
    8,
  )
}

export const googleAnalyticsEntities: Level = {
  Objects: [view("183420119", "Website"), view("183420388", "Shop")],
}
