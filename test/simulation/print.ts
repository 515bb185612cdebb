import { digestOf, MANY } from './long.ts';

process.stdout.write(digestOf(MANY));
