import { test } from 'vitest';
import { converse } from '../support/conversation';

test('opening the skill asks which place, and waits', () =>
  converse(`
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice. …
       Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    R: … [20] …
    U: yes
    A: Name a place: lower back, upper back, neck, shoulders, hips, legs, or whole back.
    U: my shoulders please
    A: Ten minutes for your shoulders. Sit comfortably. …
  `));

test('the disclaimer is heard once in a session', () =>
  converse(`
    U: open back coach
    A: I teach acupressure for comfort; it isn't medical advice. …
    U: neck
    A: Ten minutes for your neck. …
    U: hips (after 60 s)
    A: Ten minutes for your hips. …
  `));
