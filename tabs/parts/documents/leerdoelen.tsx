import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Leerdoel } from '../../../domain/forms/form.ts';
import { itemAt } from '../../../domain/kijkwijzers/catalogue.ts';
import { growth, leerdoelTexts } from '../../../domain/texts/nl/growth.ts';
import { sinceThen } from './since-then.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  since: { justifySelf: 'start' },
  want: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  part: { display: 'grid', gap: tokens.spacingVerticalXXS },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  detail: { color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tag: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

const parts = ['why', 'actions', 'needs', 'seen'] as const;

/** What somebody wants to learn, in her own words. */
interface LeerdoelenProps {
  readonly leerdoelen: readonly Leerdoel[];
  /** Those of a version that stands beside it. */
  readonly earlier?: readonly Leerdoel[] | undefined;
}

export function Leerdoelen({ leerdoelen, earlier }: LeerdoelenProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {leerdoelen.map((leerdoel, index) => (
        <li key={JSON.stringify(leerdoel)} className={styles.card} aria-label={growth.leerdoel(index + 1)}>
          {earlier && <Since since={sinceThen(leerdoel, earlier)} />}
          <Text size={400} weight="semibold" block className={styles.want}>
            {leerdoel.want}
          </Text>
          {parts.map((part) =>
            leerdoel[part] ? (
              <div key={part} className={styles.part}>
                <Text size={200} className={styles.detail}>
                  {leerdoelTexts[part].label}
                </Text>
                <Text className={styles.text}>{leerdoel[part]}</Text>
              </div>
            ) : null,
          )}
          <Tags label={leerdoelTexts.werkpunten.label} texts={leerdoel.werkpunten} />
          <Tags
            label={leerdoelTexts.items.label}
            texts={leerdoel.items.flatMap((one) => itemAt(one)?.item.text ?? [])}
          />
        </li>
      ))}
    </ol>
  );
}

function Since({ since }: { readonly since: ReturnType<typeof sinceThen> }) {
  const styles = useStyles();
  if (since === 'same') return null;
  return (
    <Badge appearance="tint" className={styles.since}>
      {growth.since[since]}
    </Badge>
  );
}

function Tags({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.detail}>
        {label}
      </Text>
      <ul className={styles.links}>
        {texts.map((text) => (
          <li key={text} className={styles.tag}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
