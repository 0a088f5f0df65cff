import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view.ts';
import { documentName, stepName } from '../../parts/names.ts';
import { dayAndTimeText } from '../../parts/when.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** What was done and read in her own trajectory, for the teacher; folded away. */
export function Log({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  if (!view.log) return null;
  const said: Readonly<Record<string, string>> = tabs.log;
  return (
    <Accordion collapsible>
      <AccordionItem value="log">
        <AccordionHeader as="h2" size="large">
          {tabs.trajectory.log}
        </AccordionHeader>
        <AccordionPanel>
          <ol className={styles.list}>
            {view.log.map(({ at, byName, what, about }) => (
              <li key={`${at}/${what}/${about ?? ''}`} className={styles.entry}>
                <Text>
                  {[said[what] ?? what, about && aboutText(view, about)].filter(Boolean).join(': ')}
                </Text>
                <Text size={200} className={styles.detail}>
                  {byName || tabs.trajectory.logBySystem}, {dayAndTimeText(at)}
                </Text>
              </li>
            ))}
          </ol>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** What an entry is about: a moment or a document that the viewer may know of; else nothing is said. */
function aboutText({ moments, documents }: TrajectoryView, about: string): string | undefined {
  const moment = moments.find((one) => one.moment === about);
  if (moment) return stepName(moment.step, moment.cycle);
  const document = documents.find((one) => one.id === about);
  return document && documentName(document.kind, document.cycle ?? 0);
}
