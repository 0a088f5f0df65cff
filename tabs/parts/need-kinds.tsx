import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { VideoRegular } from '@fluentui/react-icons/svg/video';
import { VideoClipRegular } from '@fluentui/react-icons/svg/video-clip';
import type { ReactNode } from 'react';
import type { Need } from '../../domain/views/view/need.ts';
import type { Route } from '../route/route.ts';

/** Where one goes to do it. */
export function routeOfNeed(need: Need): Route {
  const { trajectory, moment, document } = need;
  switch (need.kind) {
    case 'planNeeded':
    case 'confirmPlan':
      return { page: 'plan', trajectory };
    case 'tailoredToMake':
    case 'tailoredToAgree':
    case 'tailoredToDiscuss':
      if (need.documentKind) return { page: 'tailored', trajectory, kind: need.documentKind };
      break;
    case 'verslag':
    case 'lesson':
    case 'invited':
    case 'eindrapportage':
    case 'interimReport':
    case 'closingReport':
    case 'vaststelling':
    case 'verslagOpen':
      if (need.documentKind) {
        return { page: 'write', trajectory, kind: need.documentKind, ...(moment ? { moment } : {}) };
      }
      break;
    default:
  }
  if (document) return { page: 'document', trajectory, document };
  if (moment) return { page: 'moment', trajectory, moment };
  return { page: 'trajectory', trajectory };
}

const icons: Readonly<Partial<Record<Need['kind'], ReactNode>>> = {
  toDiscuss: <ChatRegular />,
  evenContact: <ChatRegular />,
  tellInPerson: <ChatRegular />,
  goalsToSee: <TargetRegular />,
  goalsToAgree: <TargetRegular />,
  werkpuntenToAgree: <TargetRegular />,
  goalsDoubted: <TargetRegular />,
  planNeeded: <CalendarLtrRegular />,
  confirmPlan: <CalendarLtrRegular />,
  planReady: <CalendarLtrRegular />,
  periodExtended: <CalendarLtrRegular />,
  afterLastDay: <CalendarLtrRegular />,
  changed: <CalendarLtrRegular />,
  answered: <CalendarLtrRegular />,
  question: <CalendarLtrRegular />,
  timesAsked: <CalendarLtrRegular />,
  timesIn: <CalendarLtrRegular />,
  tailoredToMake: <HandshakeRegular />,
  tailoredToAgree: <HandshakeRegular />,
  tailoredToDiscuss: <ChatRegular />,
  matchQuestion: <HandshakeRegular />,
  coachChanged: <PeopleRegular />,
  erased: <InfoRegular />,
  coachNeeded: <PeopleRegular />,
  notReached: <PeopleRegular />,
  adviceDelivered: <DocumentRegular />,
  join: <VideoRegular />,
  verslag: <DocumentEditRegular />,
  verslagOpen: <DocumentEditRegular />,
  lesson: <DocumentEditRegular />,
  invited: <DocumentEditRegular />,
  eindrapportage: <DocumentEditRegular />,
  interimReport: <DocumentEditRegular />,
  closingReport: <DocumentEditRegular />,
  vaststelling: <DocumentEditRegular />,
  decisionOpen: <DocumentEditRegular />,
  reportToRead: <DocumentRegular />,
  reportDelivered: <DocumentRegular />,
  lessonShared: <DocumentRegular />,
  filmBasis: <VideoClipRegular />,
  filmReference: <VideoClipRegular />,
  filmToDelete: <VideoClipRegular />,
};

export function needIcon(kind: Need['kind']): ReactNode {
  return icons[kind] ?? <InfoRegular />;
}
