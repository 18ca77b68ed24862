import { test } from 'vitest';
import { earsIn } from '../device/model';
import { converse } from '../support/conversation';
import { createMemoryStore, oldListener } from '../support/listener';

/* The same language in other countries: whom to call there, and what is worded otherwise. */

const someoneNew = () => ({ store: createMemoryStore() });
const someoneKnown = () => ({ store: createMemoryStore({ listener: oldListener }) });

test('the United Kingdom: a hand that is not found, an emergency in mid-hold, a fever an hour later', () =>
  converse(
    `
    U: ask back coach for the hand valley
    A: The hand valley. Sit comfortably. I teach acupressure for comfort; it isn't
       medical advice. If you're numb between the legs, or have new bladder trouble, call nine
       nine nine. If you're pregnant or on blood thinners, ask for breathing instead. Left hand,
       thumb flat against the finger beside it. Put your right thumb on the hill that rises. [1]
       Let the left hand go soft. Aim for the bone of the index finger. You're after a dull ache.
       Press. [hold 8] Release. …
    U: i can't find it (after 25 s)
    A: Try it another way. Left hand, start at the knuckle of the index finger.
       Slide your right thumb along the bone, halfway to the wrist. [2]
       Roll off it, towards the thumb, onto a soft hill. Near is good enough. …
    U: pause (after 50 s)
    A: Paused here. Rest, and say resume to go on. …
    R: Take your time. [20] If I go quiet, just open Back Coach again. To go on, say resume.
    U: when should i see a doctor
    A: Numbness between the legs, or new bladder or bowel trouble: call nine nine nine.
       The same for weakness in both legs, chest pain, or a bad fall.
       With fever, or pain that rest doesn't ease, see a doctor today.
       If it lasts for weeks, make an appointment. Say resume to go on.
    U: resume
    A: Carrying on. … Press. [hold 8] Release. …
    U: my chest is really tight and i can't breathe (after 20 s)
    A: Call nine nine nine now. If you're pressing a point, let go. I can't call for you.
       Nine nine nine.
    U: open back coach (after 3600 s)
    A: Where shall we work: lower back, upper back, neck, shoulders, hips or legs?
    U: i've got a temperature
    A: No more pressing today. Back pain with a fever should be seen by a doctor today.
       In England, Scotland or Wales, call one one one if yours can't.
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: i want to kill myself
    A: Call Samaritans on one one six, one two three now: someone is there, day and night.
       I'm glad you told me. If you might act on it, call nine nine nine; I can't call for you.
  `,
    someoneNew(),
    earsIn('en-GB'),
    'en-GB',
  ));

test('Canada, where not everybody has nine one one', () =>
  converse(
    `
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: i've got pins and needles between my legs
    A: Call nine one one or your local emergency number now. If you're pressing a point, let go.
       I can't call for you. Nine one one or your local emergency number.
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: i don't want to live anymore
    A: Call or text nine eight eight now: someone is there, day and night. …
  `,
    someoneKnown(),
    earsIn('en-CA'),
    'en-CA',
  ));

test('Australia', () =>
  converse(
    `
    U: ask back coach what the belly point is for
    A: … Traditionally used for steadiness, as the body's centre. …
       Shall I take you through it?
    U: i have chest pain
    A: Call triple zero now. If you're pressing a point, let go. I can't call for you. Triple zero.
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: my mate wants to end it all
    A: Call Lifeline on thirteen, eleven, fourteen with them now: someone is there, day and night. …
  `,
    someoneKnown(),
    earsIn('en-AU'),
    'en-AU',
  ));

test('India', () =>
  converse(
    `
    U: ask back coach to help my neck for three minutes
    A: Three minutes for your neck. … Press. [hold 5] Release. …
    U: i think i'm having a heart attack (after 20 s)
    A: Call one one two now. If you're pressing a point, let go. I can't call for you. One one two.
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: i took too many pills
    A: Call one one two now, or Tele Manas on one four four one six: someone is there, day and
       night. …
  `,
    someoneKnown(),
    earsIn('en-IN'),
    'en-IN',
  ));

test('a country that is none of ours: no number is guessed', () =>
  converse(
    `
    U: open back coach
    A: … If you're numb between the legs, or have new bladder trouble, call your local emergency
       number. …
    U: my chest hurts
    A: Call your local emergency number now. If you're pressing a point, let go.
       I can't call for you. Your local emergency number.
    U: open back coach
    A: … lower back, upper back, neck, shoulders, hips or legs?
    U: i want to kill myself
    A: Call or text a crisis line now: someone is there, day and night. I'm glad you told me.
       If you might act on it, call your local emergency number; I can't call for you.
  `,
    someoneNew(),
    undefined,
    'en-ZZ',
  ));
