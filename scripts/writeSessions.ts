import { writeFileSync } from 'node:fs';
import { renderSessions } from './sessions/renderSessions';

writeFileSync('docs/sessions.md', renderSessions());
