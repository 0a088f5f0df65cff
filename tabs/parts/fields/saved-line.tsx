import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Saved } from '../../api/draft-keeper.ts';
import { clockText } from '../dates/when.ts';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flex: '1 1 160px' },
});

const icons = {
  untouched: <EditRegular aria-hidden />,
  unsaved: <EditRegular aria-hidden />,
  saving: <ArrowSyncRegular aria-hidden />,
  saved: <CheckmarkCircleRegular aria-hidden />,
  waiting: <WarningRegular aria-hidden />,
  elsewhere: <WarningRegular aria-hidden />,
  unseen: <WarningRegular aria-hidden />,
};

/** How far it is saved. Read aloud only when it is saved or cannot be: typing is not interrupted. */
export function SavedLine({ saved }: { readonly saved: Saved }) {
  const styles = useStyles();
  const loud = ['saved', 'waiting', 'unseen'].includes(saved.kind);
  return (
    <Text className={styles.line} role={loud ? 'status' : undefined} size={200}>
      {icons[saved.kind]}
      {wordsOf(saved)}
    </Text>
  );
}

/** The same where a button of the page's own saves it for good: only that it cannot be kept till then. */
export function KeptLine({ saved }: { readonly saved: Saved }) {
  const isKept = ['untouched', 'unsaved', 'saving', 'saved'].includes(saved.kind);
  return isKept ? null : <SavedLine saved={saved} />;
}

function wordsOf(saved: Saved): string {
  const { saved: said } = tabs.write;
  if (saved.kind === 'saved') return said.saved(clockText(saved.at));
  if (saved.kind !== 'waiting') return said[saved.kind];
  return saved.failure.kind === 'refused' ? said.tooMuch : said.waiting;
}
