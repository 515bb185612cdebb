import { z } from 'zod';

// Imported before anything else: without it zod tries `new Function` once, which the page's policy forbids.
z.config({ jitless: true });
