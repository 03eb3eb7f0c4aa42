import type { SeedFlow, SeedTask } from "./SeedFlow.ts"

const fields: [sourceField: string, type: string, destinationField: string][] = [
  ["Id", "id", "account_id"],
  ["Name", "string", "account_name"],
  ["AccountNumber", "string", "account_number"],
  ["Type", "picklist", "account_type"],
  ["ParentId", "reference", "parent_account_id"],
  ["OwnerId", "reference", "owner_id"],
  ["Industry", "picklist", "industry"],
  ["AccountSource", "picklist", "account_source"],
  ["Rating", "picklist", "rating"],
  ["Ownership", "picklist", "ownership"],
  ["AnnualRevenue", "currency", "annual_revenue"],
  ["NumberOfEmployees", "int", "number_of_employees"],
  ["TickerSymbol", "string", "ticker_symbol"],
  ["Sic", "string", "sic_code"],
  ["Site", "string", "site"],
  ["Website", "url", "website"],
  ["Phone", "phone", "phone"],
  ["Fax", "phone", "fax"],
  ["Support_Email__c", "email", "support_email"],
  ["Tax_Id__c", "string", "tax_id"],
  ["Description", "textarea", "description"],
  ["BillingStreet", "textarea", "billing_street"],
  ["BillingCity", "string", "billing_city"],
  ["BillingState", "string", "billing_state"],
  ["BillingPostalCode", "string", "billing_postal_code"],
  ["BillingCountry", "string", "billing_country"],
  ["ShippingStreet", "textarea", "shipping_street"],
  ["ShippingCity", "string", "shipping_city"],
  ["ShippingState", "string", "shipping_state"],
  ["ShippingPostalCode", "string", "shipping_postal_code"],
  ["ShippingCountry", "string", "shipping_country"],
  ["CustomerPriority__c", "picklist", "customer_priority"],
  ["SLA__c", "picklist", "sla"],
  ["SLASerialNumber__c", "string", "sla_serial_number"],
  ["SLAExpirationDate__c", "date", "sla_expires_on"],
  ["UpsellOpportunity__c", "picklist", "upsell_opportunity"],
  ["NumberofLocations__c", "double", "number_of_locations"],
  ["LastActivityDate", "date", "last_activity_on"],
  ["CreatedDate", "datetime", "created_at"],
  ["LastModifiedDate", "datetime", "last_modified_at"],
]

const place = "BillingCity,BillingCountry"
const revenuePerEmployee = "AnnualRevenue,NumberOfEmployees"

/** A flow as they are in production: every kind of task that prepares Salesforce accounts for a data lake. */
export const salesforceAccountsToLake: SeedFlow = {
  config: {
    flowName: "salesforce-accounts-to-lake",
    description: "Customer and partner accounts, hourly, for the sales data lake.",
    sourceFlowConfig: {
      connectorType: "Salesforce",
      apiVersion: "58.0",
      connectorProfileName: "salesforce-production",
      sourceConnectorProperties: {
        Salesforce: {
          object: "Account",
          enableDynamicFieldUpdate: false,
          includeDeletedRecords: true,
          dataTransferApi: "AUTOMATIC",
        },
      },
      incrementalPullConfig: { datetimeTypeFieldName: "LastModifiedDate" },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: {
          S3: {
            bucketName: "acme-sales-lake",
            bucketPrefix: "salesforce",
            s3OutputFormatConfig: {
              fileType: "PARQUET",
              prefixConfig: {
                prefixType: "PATH",
                prefixFormat: "DAY",
                pathPrefixHierarchy: ["SCHEMA_VERSION", "EXECUTION_ID"],
              },
              aggregationConfig: { aggregationType: "SingleFile" },
              preserveSourceDataTyping: true,
            },
          },
        },
      },
    ],
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: {
        Scheduled: {
          scheduleExpression: "rate(1hours)",
          dataPullMode: "Incremental",
          scheduleStartTime: Date.UTC(2026, 9, 5, 4) / 1000,
          timezone: "Europe/Berlin",
          scheduleOffset: 300,
          firstExecutionFrom: Date.UTC(2026, 0, 1) / 1000,
          flowErrorDeactivationThreshold: 5,
        },
      },
    },
    tasks: [
      task("Filter", "PROJECTION", [...fields.map(([field]) => field), "IsDeleted"]),
      task("Filter", "EQUAL_TO", ["Type"], { DATA_TYPE: "picklist", VALUES: "Customer,Partner" }),
      task("Filter", "EQUAL_TO", ["IsDeleted"], { DATA_TYPE: "boolean", VALUE: "false" }),
      task(
        "Merge",
        "NO_OP",
        place.split(","),
        { CONCAT_FORMAT: `$\{BillingCity}, $\{BillingCountry}` },
        place,
      ),
      task(
        "Arithmetic",
        "DIVISION",
        revenuePerEmployee.split(","),
        { MATH_OPERATION_FIELDS_ORDER: revenuePerEmployee },
        revenuePerEmployee,
      ),
      ...fields.map(([field, type, destination]) => map(field, type, destination)),
      map(place, "string", "billing_place"),
      map(revenuePerEmployee, "double", "revenue_per_employee"),
      task("Mask", "MASK_FIRST_N", ["Phone"], { MASK_LENGTH: "6", MASK_VALUE: "*" }),
      task("Mask", "MASK_LAST_N", ["AccountNumber"], { MASK_LENGTH: "4", MASK_VALUE: "*" }),
      task("Mask", "MASK_ALL", ["Tax_Id__c"], { MASK_LENGTH: "5", MASK_VALUE: "*" }),
      task("Truncate", "NO_OP", ["Description"], { TRUNCATE_LENGTH: "255" }),
      task("Validate", "VALIDATE_NON_NULL", ["Id"], { VALIDATION_ACTION: "DropDataset" }),
      task("Validate", "VALIDATE_NON_NULL", ["Name"], { VALIDATION_ACTION: "DropRecord" }),
      task("Validate", "VALIDATE_NON_NEGATIVE", ["NumberOfEmployees"], { VALIDATION_ACTION: "DropRecord" }),
    ],
    metadataCatalogConfig: {
      glueDataCatalog: {
        roleArn: "arn:aws:iam::000000000000:role/AppFlowGlueCatalog",
        databaseName: "sales_lake",
        tablePrefix: "salesforce",
      },
    },
  },
  createdAt: "2026-08-03T09:15:00Z",
  lastUpdatedAt: "2026-11-09T16:44:12Z",
  schemaVersion: 7,
  tags: { team: "sales-analytics", environment: "production" },
}

function map(field: string, type: string, destinationField: string): SeedTask {
  const types = { SOURCE_DATA_TYPE: type, DESTINATION_DATA_TYPE: type }
  return task("Map", "NO_OP", [field], types, destinationField)
}

function task(
  taskType: string,
  operator: string,
  sourceFields: string[],
  taskProperties: Record<string, string> = {},
  destinationField?: string,
): SeedTask {
  const connectorOperator = { Salesforce: operator }
  if (destinationField === undefined) return { sourceFields, connectorOperator, taskType, taskProperties }
  return { sourceFields, connectorOperator, destinationField, taskType, taskProperties }
}
