import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { Ask } from '../../parts/ask.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { goInstead, href } from '../../route/router.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AuthorActsProps {
  readonly trajectory: string;
  readonly document: DocumentView;
}

/** What its author, or who came after her, can still do: take it back, hand it over, or put a new version beside it. */
export function AuthorActs({ trajectory, document }: AuthorActsProps) {
  const styles = useStyles();
  const { busy, act } = useActs(trajectory);
  const { acts, id, kind, moment } = document;
  const withdraw = () =>
    void act({ act: 'withdraw', document: id }, (failure) => {
      if (!failure) goInstead({ page: 'trajectory', trajectory });
    });
  return (
    <div className={styles.row}>
      {acts.includes('markInPerson') && (
        <Ask
          title={tabs.documents.askInPerson}
          warning={tabs.documents.warnInPerson}
          yes={tabs.documents.inPerson}
          onYes={() => void act({ act: 'markInPerson', document: id })}
        >
          <Button appearance="primary" disabledFocusable={busy}>
            {tabs.documents.inPerson}
          </Button>
        </Ask>
      )}
      {acts.includes('submit') && (
        <Button
          as="a"
          href={href({
            ...{ page: 'write', trajectory, kind },
            ...(document.grows || document.fromBefore ? {} : { corrects: id }),
            ...(moment ? { moment } : {}),
          })}
        >
          {document.grows ? growth.next : document.fromBefore ? tabs.documents.own : tabs.documents.correct}
        </Button>
      )}
      {acts.includes('withdraw') && (
        <Ask
          title={tabs.documents.askWithdraw}
          warning={tabs.documents.warnWithdraw}
          yes={tabs.documents.withdraw}
          onYes={withdraw}
        >
          <Button disabledFocusable={busy}>{tabs.documents.withdraw}</Button>
        </Ask>
      )}
    </div>
  );
}
