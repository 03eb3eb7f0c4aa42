import { type FlowDocument, type NodeId, pathOf } from "./document.ts"
import { remember } from "./remember.ts"
import { at, isObject, type Json, textAt } from "./request.ts"
import { shorten } from "./sentence/phrase.ts"
import { destinationWords, sourceWords } from "./sentence/sideWords.ts"
import { taskSentence } from "./sentence/taskSentence.ts"
import { triggerWords } from "./sentence/triggerWords.ts"
import { kindOf, operatorOf, sourceKeyOf } from "./task.ts"

/** What a part of the flow is and does; its accessible name is `${kind}, ${title}: ${sentence}`. */
export interface NodeWords {
  kind: "Trigger" | "Source" | "Task" | "Destination" | "Catalog" | "Settings"
  title: string
  sentence: string
}

/** The words of a part; the same object while the part is. */
export function words(document: FlowDocument, id: NodeId): NodeWords {
  const part = at(document.draft, pathOf(document, id) ?? ["nothing"]) ?? null
  if (id === "trigger") return remembered("trigger", part, triggerWords)
  if (id === "source") return remembered("source", part, sourceWords)
  if (id === "catalog") return remembered("catalog", part, catalogWords)
  if (id === "settings") return remembered("settings", part, settingsWords)
  if (id.startsWith("destination:")) return remembered("destination", part, destinationWords)
  return taskWords(part, sourceKeyOf(document.draft))
}

/** The words of a task that reads from the source with this key. */
export function taskWords(task: Json, sourceKey: string | undefined): NodeWords {
  return remembered(`task ${sourceKey}`, task, (json) => {
    const kind = kindOf(json)
    if (kind === undefined) return unknownTask(textAt(json, ["taskType"]))
    const sentence = taskSentence(json, kind.type, operatorOf(json, sourceKey))
    return { kind: "Task", title: kind.name, sentence }
  })
}

function unknownTask(type: string | undefined): NodeWords {
  if (type === undefined) return { kind: "Task", title: "Not chosen", sentence: "Choose what the task does" }
  const said = shorten(type)
  return { kind: "Task", title: said, sentence: `Task type "${said}" that Sluice does not know` }
}

function catalogWords(catalog: Json): NodeWords {
  const title = "Glue Data Catalog"
  const database = textAt(catalog, ["glueDataCatalog", "databaseName"])
  const prefix = textAt(catalog, ["glueDataCatalog", "tablePrefix"])
  if (!database) return { kind: "Catalog", title, sentence: "Not filled in yet" }
  const tables = prefix ? `Tables that begin with ${shorten(prefix)}` : "Tables"
  return { kind: "Catalog", title, sentence: `${tables} in database ${shorten(database)}` }
}

function settingsWords(draft: Json): NodeWords {
  const sentence = textAt(draft, ["flowName"]) || "A flow without a name"
  return { kind: "Settings", title: "Flow settings", sentence: shorten(sentence) }
}

const memory = new WeakMap<object, Map<string, NodeWords>>()
const spoken = new Map<string, NodeWords>()

/** Parts that are not objects have no identity; they all say the same. */
function remembered(role: string, part: Json, say: (part: Json) => NodeWords): NodeWords {
  const known = isObject(part) ? remember(memory, part, () => new Map()) : spoken
  return remember(known, role, () => say(isObject(part) ? part : null))
}
