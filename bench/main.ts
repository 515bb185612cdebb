import { benchAcd } from './acd.ts';
import { benchExpressions } from './expression.ts';
import { benchFlow } from './flow.ts';
import { say } from './say.ts';

benchFlow();
say('');
await benchExpressions();
say('');
benchAcd();
