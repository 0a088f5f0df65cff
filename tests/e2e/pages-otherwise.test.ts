import { lookAt, otherwise } from '../support/tabs/looked-at.ts';

lookAt(otherwise, ['default', 'dark', 'contrast']);
