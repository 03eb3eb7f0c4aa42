/** The labels of one measurement, each with few possible values. */
type Labels = Readonly<Record<string, string>>

/** Something that is counted. */
interface Counter {
  count(labels: Labels): void
}

/** Something that takes time. */
interface Histogram {
  /** In seconds. */
  observe(labels: Labels, seconds: number): void
}

/** Measurements that can be told in the text format of Prometheus. */
export interface Registry {
  counter(name: string, help: string): Counter
  histogram(name: string, help: string, buckets: readonly number[]): Histogram
  text(): string
}

export function createRegistry(): Registry {
  const families: (() => string)[] = []

  function family(
    name: string,
    help: string,
    type: string,
  ): (labels: Labels, suffix: string, by: number) => void {
    const samples = new Map<string, number>()
    families.push(() => {
      const lines = [...samples].map(([sample, value]) => `${sample} ${value}\n`)
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`
    })
    return (labels, suffix, by) => {
      const sample = `${name}${suffix}${written(labels)}`
      samples.set(sample, (samples.get(sample) ?? 0) + by)
    }
  }

  return {
    counter(name, help) {
      const add = family(name, help, "counter")
      return { count: (labels) => add(labels, "", 1) }
    },
    histogram(name, help, buckets) {
      const add = family(name, help, "histogram")
      return {
        observe(labels, seconds) {
          for (const bucket of buckets) {
            add({ ...labels, le: String(bucket) }, "_bucket", seconds <= bucket ? 1 : 0)
          }
          add({ ...labels, le: "+Inf" }, "_bucket", 1)
          add(labels, "_sum", seconds)
          add(labels, "_count", 1)
        },
      }
    },
    text: () => families.map((text) => text()).join(""),
  }
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`
}

function escaped(value: string): string {
  return value.replace(/[\\"\n]/g, (character) => (character === "\n" ? "\\n" : `\\${character}`))
}
