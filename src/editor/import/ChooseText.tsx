import Button from "@cloudscape-design/components/button"
import FileInput from "@cloudscape-design/components/file-input"
import FormField from "@cloudscape-design/components/form-field"
import Textarea from "@cloudscape-design/components/textarea"

interface ChooseTextProps {
  pasted: string
  onPaste: (text: string) => void
  onChoose: (source: File | string) => void
}

/** Where a flow comes from: a file, chosen or dropped, or text that is pasted. */
export function ChooseText({ pasted, onPaste, onChoose }: ChooseTextProps) {
  return (
    <>
      <div className="sluice-import-file">
        <p>
          <strong>Drop a file anywhere on this page</strong>, or choose one. Sluice reads UpdateFlow,
          CreateFlow and DescribeFlow JSON, command line and boto3 input, CloudFormation, CDK and Terraform.
          It is read in this browser and sent nowhere.
        </p>
        <FileInput value={[]} onChange={({ detail }) => detail.value[0] && onChoose(detail.value[0])}>
          Choose a file
        </FileInput>
      </div>
      <FormField stretch label="Or paste the text">
        <Textarea
          value={pasted}
          rows={8}
          spellcheck={false}
          autoComplete={false}
          placeholder={'{ "flowName": … }'}
          onChange={({ detail }) => onPaste(detail.value)}
        />
      </FormField>
      <div>
        <Button
          onClick={() => onChoose(pasted)}
          disabled={pasted.trim() === ""}
          disabledReason="Paste a text first"
        >
          Read the text
        </Button>
      </div>
    </>
  )
}
