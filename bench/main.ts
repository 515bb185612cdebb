import { benchExpressions } from './expression.ts';
import { benchFlow } from './flow.ts';
import { say } from './say.ts';

benchFlow();
say('');
await benchExpressions();
