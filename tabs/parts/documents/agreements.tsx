import { Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { growth } from '../../../domain/texts/nl/growth.ts';
import type { AgreementView } from '../../../domain/views/view/moment.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { href } from '../../route/router.ts';
import { useDated } from '../dates/school-weeks.ts';
import { useFew } from '../page/few.tsx';
import { Section } from '../page/section.tsx';
import { useActs } from '../use-acts.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  open: { color: tokens.colorNeutralForeground1 },
  line: { paddingLeft: '32px', overflowWrap: 'anywhere' },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  detail: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingLeft: '32px',
    color: tokens.colorNeutralForeground2,
  },
  link: {
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 640px)': { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  },
});

interface AgreementsProps {
  readonly trajectory: string;
  readonly agreements: readonly AgreementView[] | undefined;
  /** How the trajectory ended: nothing is asked of what was agreed any more. */
  readonly ended?: TrajectoryView['ended'] | undefined;
}

/** So many are in sight at once. */
const FEW = 5;

/** What was agreed and is not done yet, the newest first: who, what, when, and a box to tick. */
export function Agreements({ trajectory, agreements, ended }: AgreementsProps) {
  const styles = useStyles();
  const { busy, act } = useActs(trajectory);
  const dated = useDated();
  const { shown, more } = useFew((agreements ?? []).toReversed(), FEW);
  if (shown.length === 0) return null;
  const { title, note, readNote } = growth.agreements;
  const heading = ended
    ? growth.agreements.ended
    : { title, note: shown.every(({ fixed }) => fixed) ? readNote : note };
  return (
    <Section {...heading} surface="card">
      <ul className={styles.list}>
        {shown.map(({ document, index, who, what, byWhen, done, fixed, mayBeNamed }) => (
          <li key={`${document}/${index}`} className={styles.item}>
            {fixed ? (
              <Text className={styles.line}>{growth.agreements.line(who, what)}</Text>
            ) : (
              <Checkbox
                checked={done}
                disabled={busy}
                label={
                  <span className={done ? styles.done : styles.open}>
                    {growth.agreements.line(who, what)}
                  </span>
                }
                onChange={(_, { checked }) =>
                  void act({ act: 'settleAgreement', document, index, done: checked === true })
                }
              />
            )}
            <Text size={200} className={styles.detail}>
              {mayBeNamed && <span>{growth.agreements.mayBeNamed}</span>}
              {done ? growth.agreements.done : growth.agreements.before(dated(byWhen))}
              <Link className={styles.link} href={href({ page: 'document', trajectory, document })}>
                {growth.agreements.from}
              </Link>
            </Text>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
