import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Template } from '../../../domain/template/template.ts';
import { startable } from '../../../domain/templates/catalogue.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { StartFields } from './fields.ts';

interface KindTexts {
  readonly title: string;
  readonly name: string;
  readonly lead: string;
  readonly afterSteps: readonly string[];
  readonly startedNext: string;
}

/** What is said of a kind of trajectory where it is started. */
export function kindTexts({ id }: Template): KindTexts {
  const kinds: Readonly<Record<string, KindTexts>> = tabs.start.kinds;
  const found = kinds[id];
  if (!found) throw new Error(`No words for template ${id}`);
  return found;
}

/** Which kind of trajectory; what was filled in for another stays. */
export function KindField({ state, change }: StartFields) {
  return (
    <RadioGroup
      aria-label={tabs.start.kind}
      value={state.template}
      onChange={(_, data) => change({ template: data.value })}
    >
      {startable.map((template) => (
        <Radio key={template.id} value={template.id} label={kindTexts(template).name} />
      ))}
    </RadioGroup>
  );
}
