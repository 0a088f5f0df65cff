import type { HomeView } from '../../../domain/views/view/home.ts';
import type { Client } from '../../api/client.ts';
import type { Answer } from '../../api/failure.ts';

/** What the first page is read under, and how. */
export const homeRead = [
  'home',
  (client: Client): Promise<Answer<HomeView>> => client.call('home', {}),
] as const;
