import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { DocumentSummary } from '../../../domain/views/view/document.ts';
import { href } from '../../route/router.ts';
import { dayText } from '../dates/when.ts';
import { documentName } from '../names.ts';
import { useFew } from '../page/few.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: { fontSize: '24px', color: tokens.colorBrandForeground1 },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  read: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  eye: { marginTop: tokens.spacingVerticalXXS },
});

/** A list is a page of its own from here on. */
const FEW = 12;

interface DocumentListProps {
  readonly trajectory: string;
  readonly documents: readonly DocumentSummary[];
}

/** Documents, each with its state; for whom may know, with who has read it and when. */
export function DocumentList({ trajectory, documents }: DocumentListProps) {
  const styles = useStyles();
  const { shown, more } = useFew(documents, FEW);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((document) => (
          <li key={document.id}>
            <a href={href({ page: 'document', trajectory, document: document.id })} className={styles.row}>
              <DocumentRegular aria-hidden className={styles.icon} />
              <span className={styles.words}>
                <Text weight="semibold">
                  {documentName(document.called ?? document.kind, document.cycle ?? 0, document.step)}
                </Text>
                <Text size={200} className={styles.detail}>
                  {document.authorName}, {dayText(document.at)} · {words.documentStates[document.state]}
                  {document.superseded && ` · ${tabs.documents.superseded}`}
                  {document.waitsForYes && ` · ${tabs.documents.letOpen.waits}`}
                </Text>
                {document.readBy && (
                  <Text size={200} className={styles.read}>
                    <EyeRegular aria-hidden className={styles.eye} />
                    {document.readBy.length === 0
                      ? tabs.documents.readByNobody
                      : document.readBy
                          .map(({ name, at, me }) =>
                            me
                              ? tabs.documents.readByYou(dayText(at))
                              : tabs.documents.readBy(name, dayText(at)),
                          )
                          .join(', ')}
                  </Text>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
