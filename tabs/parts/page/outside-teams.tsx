import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { Message } from './message.tsx';

/** For whoever opens the address in a browser of her own. */
export function OutsideTeams() {
  const { title, text } = tabs.outsideTeams;
  return (
    <FluentProvider theme={teamsLightTheme}>
      <main>
        <Message icon={<PeopleTeamRegular />} title={title} text={text} room="page" />
      </main>
    </FluentProvider>
  );
}
