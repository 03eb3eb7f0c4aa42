import { useQuery, useQueryClient } from "@tanstack/react-query"
import { connectorsQuery } from "#api/connectorsQuery.ts"
import { entitiesQuery } from "#api/entitiesQuery.ts"
import { fieldsQuery } from "#api/fieldsQuery.ts"
import { profilesQuery } from "#api/profilesQuery.ts"
import { refreshApplication } from "#api/refreshApplication.ts"
import { registeredQuery } from "#api/registeredQuery.ts"
import type { Place, Suppliers } from "#editor/pickers/Suppliers.ts"
import { supplyOf } from "./supplyOf.ts"
import { useSettled } from "./useSettled.ts"

/** The editor's suppliers: they ask AppFlow through the proxy. */
export const suppliers: Suppliers = {
  useProfiles(connectorType) {
    return supplyOf(useQuery(profilesQuery(connectorType)), "appflow:DescribeConnectorProfiles")
  },

  useApiVersions(connectorType, label) {
    const ofRegistered = useQuery({
      ...registeredQuery(label),
      select: ({ apiVersions }) => apiVersions,
    })
    const ofOthers = useQuery({
      ...connectorsQuery(),
      enabled: connectorType !== undefined && label === undefined,
      select: (all) => all.find((facts) => facts.connectorType === connectorType)?.apiVersions ?? [],
    })
    if (label !== undefined) return supplyOf(ofRegistered, "appflow:DescribeConnector")
    return connectorType === undefined ? { state: "none" } : supplyOf(ofOthers, "appflow:DescribeConnectors")
  },

  useEntities(place, path) {
    const refresh = useRefresh(place)
    return supplyOf(useQuery(entitiesQuery(place, path)), "appflow:ListConnectorEntities", refresh)
  },

  useFields(place, entity) {
    const refresh = useRefresh(place)
    const asked = useSettled(entity)
    return supplyOf(useQuery(fieldsQuery(place, asked)), "appflow:DescribeConnectorEntity", refresh)
  },
}

function useRefresh(place: Place | undefined) {
  const queries = useQueryClient()
  return () => {
    if (place !== undefined) void refreshApplication(queries, place)
  }
}
