import { from, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { veevaFiles } from "./veevaFiles.ts"

testRule(veevaFiles, {
  fails: {
    "renditions without files": {
      draft: soundFlow(from("Veeva", { object: "documents/types/x", includeRenditions: true })),
      at: "/sourceFlowConfig/sourceConnectorProperties/Veeva/includeRenditions",
      says: "Renditions are copied only along with",
    },
    "versions without files": {
      draft: soundFlow(
        from("Veeva", { object: "documents/types/x", includeAllVersions: true, includeSourceFiles: false }),
      ),
      at: "/sourceFlowConfig/sourceConnectorProperties/Veeva/includeAllVersions",
      says: "Older versions are copied only along with",
    },
  },
  passes: {
    "both with files": soundFlow(
      from("Veeva", {
        object: "documents/types/x",
        includeSourceFiles: true,
        includeRenditions: true,
        includeAllVersions: true,
      }),
    ),
    "files alone": soundFlow(from("Veeva", { object: "documents/types/x", includeSourceFiles: true })),
  },
})
