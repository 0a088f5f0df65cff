import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { words } from '../../domain/texts/nl/words.ts';
import type { Need } from '../../domain/views/view.ts';
import { href } from '../route/router.ts';
import { Message } from './message.tsx';
import { documentName, stepName } from './names.ts';
import { needIcon, routeOfNeed } from './need-kinds.tsx';
import { Section } from './section.tsx';
import { dayText } from './when.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '56px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '20px',
  },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

const shownAtFirst = 5;

interface NeedsProps {
  readonly needs: readonly Need[];
  /** On the home page each names its teacher; inside a trajectory that goes without saying. */
  readonly naming: 'teacher' | 'nobody';
}

/** What waits for the viewer, most urgent first. */
export function Needs({ needs, naming }: NeedsProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, shownAtFirst);
  return (
    <Section title={tabs.home.needs} surface="card">
      {needs.length === 0 && (
        <Message room="section" icon={<CheckmarkCircleRegular />} {...tabs.home.needsDone} />
      )}
      <ul className={styles.list}>
        {shown.map((need) => (
          <li
            key={`${need.kind}/${need.trajectory}/${need.moment ?? ''}/${need.document ?? need.documentKind ?? ''}`}
          >
            <a href={href(routeOfNeed(need))} className={styles.row}>
              <span className={styles.icon} aria-hidden>
                {needIcon(need.kind)}
              </span>
              <span className={styles.words}>
                <Text weight="semibold" wrap>
                  {words.needs[need.kind]}
                </Text>
                <Text size={200} className={styles.detail} wrap>
                  {detailOf(need, naming)}
                </Text>
              </span>
              <ChevronRight20Regular aria-hidden />
            </a>
          </li>
        ))}
      </ul>
      {shown.length < needs.length && (
        <Button appearance="subtle" className={styles.more} onClick={() => setAll(true)}>
          {tabs.home.allNeeds(needs.length)}
        </Button>
      )}
    </Section>
  );
}

function detailOf(need: Need, naming: NeedsProps['naming']): string {
  const { documentKind, step, cycle = 0 } = need;
  return [
    naming === 'teacher' && need.teacher,
    documentKind ? documentName(documentKind, cycle) : step && stepName(step, cycle),
    need.due && tabs.home.by(dayText(need.due)),
  ]
    .filter(Boolean)
    .join(' · ');
}
