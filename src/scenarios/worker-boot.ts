import { z } from 'zod';

// Imported before anything else, as `src/boot.ts` is: the page's policy forbids what zod would try.
z.config({ jitless: true });
