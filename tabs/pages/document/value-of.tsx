import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type {
  Agreement,
  ContactWish,
  Field,
  FieldValue,
  Leerdoel,
  PointText,
  ProgrammeLine,
} from '../../../domain/forms/form.ts';
import type { Ratings } from '../../../domain/kijkwijzers/instrument.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { lineText } from '../../../domain/texts/nl/tailoring.ts';
import type { FilmMark } from '../../../domain/trajectory/film.ts';
import type { Goal } from '../../../domain/trajectory/goal.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { FilmMarks } from '../../parts/documents/film-marks.tsx';
import { Leerdoelen } from '../../parts/documents/leerdoelen.tsx';
import { Rated } from '../../parts/documents/rated.tsx';
import { useHost } from '../../teams/host-context.ts';
import { HeadedText } from './headed-text.tsx';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
    maxWidth: '70ch',
  },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    listStyle: 'disc',
  },
  goals: { display: 'grid', gap: tokens.spacingVerticalM },
  goal: { display: 'grid', gap: tokens.spacingVerticalXXS },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface ValueOfProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly goals: readonly Goal[];
  /** What an earlier version says, where one stands beside it: what is new since then is marked. */
  readonly earlier?: FieldValue | undefined;
}

/** What was filled in, as it reads. Text of people is only ever text. */
export function ValueOf({ field, value, goals, earlier }: ValueOfProps) {
  const styles = useStyles();
  const host = useHost();
  const dated = useDated();
  if (field.kind === 'longText' && field.headed)
    return <HeadedText text={String(value)} className={styles.text} />;
  switch (field.kind) {
    case 'date':
      return <Text>{dated(String(value))}</Text>;
    case 'link':
      return <Link onClick={() => host.openLink(String(value))}>{tabs.documents.openLink}</Link>;
    case 'perGoal':
      return (
        <UnderHeadings
          rows={Object.entries(value as Readonly<Record<string, string>>).map(([id, text]) => ({
            heading: goals.find((goal) => goal.id === id)?.text ?? tabs.documents.aGoal,
            text,
          }))}
        />
      );
    case 'perPoint':
      return (
        <UnderHeadings
          rows={(value as readonly PointText[]).map(({ point, text }) => ({ heading: point, text }))}
        />
      );
    case 'lines':
      return (
        <ul className={styles.list}>
          {(value as readonly string[]).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
            <li key={`${index}/${line}`}>
              <Text className={styles.text}>{line}</Text>
            </li>
          ))}
        </ul>
      );
    case 'agreements':
      return (
        <ul className={styles.list}>
          {(value as readonly Agreement[]).map(({ who, what, byWhen }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
            <li key={`${index}/${who}/${what}`}>
              <Text className={styles.text}>{tabs.documents.agreement(who, what, dated(byWhen))}</Text>
            </li>
          ))}
        </ul>
      );
    case 'marks':
      return <FilmMarks marks={value as readonly FilmMark[]} />;
    case 'ratings':
      return <Rated ratings={value as Ratings} />;
    case 'leerdoelen':
      return (
        <Leerdoelen
          leerdoelen={value as readonly Leerdoel[]}
          earlier={earlier as readonly Leerdoel[] | undefined}
        />
      );
    case 'contacts':
      return (
        <ul className={styles.list}>
          {(value as readonly ContactWish[]).map(({ on, subject }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
            <li key={`${index}/${on}/${subject}`}>
              <Text className={styles.text}>{growth.contact(dated(on), subject)}</Text>
            </li>
          ))}
        </ul>
      );
    case 'programme':
      return (
        <ul className={styles.list}>
          {(value as readonly ProgrammeLine[]).map((line) => (
            <li key={`${line.step}/${line.round}`}>
              <Text className={styles.text}>{lineText(line)}</Text>
            </li>
          ))}
        </ul>
      );
    default:
      return (
        <Text as="p" block className={styles.text}>
          {String(value)}
        </Text>
      );
  }
}

interface UnderHeadingsProps {
  readonly rows: readonly { readonly heading: string; readonly text: string }[];
}

/** A text under each goal, or under each of the teacher's own points. */
function UnderHeadings({ rows }: UnderHeadingsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.goals}>
      {rows.map(({ heading, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
        <div key={`${index}/${heading}`} className={styles.goal}>
          <dt>
            <Text size={200} className={styles.detail}>
              {heading}
            </Text>
          </dt>
          <dd>
            <Text className={styles.text}>{text}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
