import { lookAt, ofEachPage } from '../support/tabs/looked-at.ts';

lookAt(ofEachPage, ['default', 'dark', 'contrast']);
