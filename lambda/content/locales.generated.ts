import enAilments from '../../data/locales/en/ailments.json';
import enAreas from '../../data/locales/en/areas.json';
import enBodyPartsAnkle from '../../data/locales/en/bodyParts/ankle.json';
import enBodyPartsArm from '../../data/locales/en/bodyParts/arm.json';
import enBodyPartsBelly from '../../data/locales/en/bodyParts/belly.json';
import enBodyPartsButtocks from '../../data/locales/en/bodyParts/buttocks.json';
import enBodyPartsCalf from '../../data/locales/en/bodyParts/calf.json';
import enBodyPartsChest from '../../data/locales/en/bodyParts/chest.json';
import enBodyPartsFace from '../../data/locales/en/bodyParts/face.json';
import enBodyPartsFinger from '../../data/locales/en/bodyParts/finger.json';
import enBodyPartsFoot from '../../data/locales/en/bodyParts/foot.json';
import enBodyPartsForearm from '../../data/locales/en/bodyParts/forearm.json';
import enBodyPartsGroin from '../../data/locales/en/bodyParts/groin.json';
import enBodyPartsHand from '../../data/locales/en/bodyParts/hand.json';
import enBodyPartsHead from '../../data/locales/en/bodyParts/head.json';
import enBodyPartsHip from '../../data/locales/en/bodyParts/hip.json';
import enBodyPartsKnee from '../../data/locales/en/bodyParts/knee.json';
import enBodyPartsLeg from '../../data/locales/en/bodyParts/leg.json';
import enBodyPartsLegs from '../../data/locales/en/bodyParts/legs.json';
import enBodyPartsLowerBack from '../../data/locales/en/bodyParts/lower-back.json';
import enBodyPartsNeck from '../../data/locales/en/bodyParts/neck.json';
import enBodyPartsRibs from '../../data/locales/en/bodyParts/ribs.json';
import enBodyPartsShoulder from '../../data/locales/en/bodyParts/shoulder.json';
import enBodyPartsUpperBack from '../../data/locales/en/bodyParts/upper-back.json';
import enCompared from '../../data/locales/en/compared.json';
import enLines from '../../data/locales/en/lines.json';
import enLinesAnswers from '../../data/locales/en/lines/answers.json';
import enLinesAnswersAfterTheEnd from '../../data/locales/en/lines/answers/afterTheEnd.json';
import enLinesAnswersHolds from '../../data/locales/en/lines/answers/holds.json';
import enLinesAnswersNothingGoing from '../../data/locales/en/lines/answers/nothingGoing.json';
import enLinesAnswersSide from '../../data/locales/en/lines/answers/side.json';
import enLinesCues from '../../data/locales/en/lines/cues.json';
import enLinesCuesAgain from '../../data/locales/en/lines/cues/again.json';
import enLinesCuesChangeManner from '../../data/locales/en/lines/cues/changeManner.json';
import enLinesCuesInvite from '../../data/locales/en/lines/cues/invite.json';
import enLinesCuesPartEnd from '../../data/locales/en/lines/cues/partEnd.json';
import enLinesCuesPosture from '../../data/locales/en/lines/cues/posture.json';
import enLinesCuesPress from '../../data/locales/en/lines/cues/press.json';
import enLinesCuesRest from '../../data/locales/en/lines/cues/rest.json';
import enLinesCuesStartRoutine from '../../data/locales/en/lines/cues/startRoutine.json';
import enLinesReplies from '../../data/locales/en/lines/replies.json';
import enLinesRepliesAnswered from '../../data/locales/en/lines/replies/answered.json';
import enLinesRepliesAskArea from '../../data/locales/en/lines/replies/askArea.json';
import enLinesRepliesFallback from '../../data/locales/en/lines/replies/fallback.json';
import enLinesRepliesGoodbye from '../../data/locales/en/lines/replies/goodbye.json';
import enLinesRepliesHelp from '../../data/locales/en/lines/replies/help.json';
import enLinesRepliesOfferResume from '../../data/locales/en/lines/replies/offerResume.json';
import enLinesRepliesPaused from '../../data/locales/en/lines/replies/paused.json';
import enLinesRepliesReprompt from '../../data/locales/en/lines/replies/reprompt.json';
import enMannersBall from '../../data/locales/en/manners/ball.json';
import enMannersBed from '../../data/locales/en/manners/bed.json';
import enMannersDesk from '../../data/locales/en/manners/desk.json';
import enMannersHands from '../../data/locales/en/manners/hands.json';
import enMannersHelper from '../../data/locales/en/manners/helper.json';
import enMannersLying from '../../data/locales/en/manners/lying.json';
import enMannersOnBack from '../../data/locales/en/manners/onBack.json';
import enMannersOnFront from '../../data/locales/en/manners/onFront.json';
import enMannersOnSide from '../../data/locales/en/manners/onSide.json';
import enMannersSitting from '../../data/locales/en/manners/sitting.json';
import enMannersStanding from '../../data/locales/en/manners/standing.json';
import enMeridians from '../../data/locales/en/meridians.json';
import enNumbers from '../../data/locales/en/numbers.json';
import enPasts from '../../data/locales/en/pasts.json';
import enPersons from '../../data/locales/en/persons.json';
import enPhonemes from '../../data/locales/en/phonemes.json';
import enPointsBL10 from '../../data/locales/en/points/BL10.json';
import enPointsBL23 from '../../data/locales/en/points/BL23.json';
import enPointsBL40 from '../../data/locales/en/points/BL40.json';
import enPointsBL52 from '../../data/locales/en/points/BL52.json';
import enPointsBL53 from '../../data/locales/en/points/BL53.json';
import enPointsBL60 from '../../data/locales/en/points/BL60.json';
import enPointsCV6 from '../../data/locales/en/points/CV6.json';
import enPointsDIMPLES from '../../data/locales/en/points/DIMPLES.json';
import enPointsEXUE7 from '../../data/locales/en/points/EX-UE7.json';
import enPointsGB21 from '../../data/locales/en/points/GB21.json';
import enPointsGB30 from '../../data/locales/en/points/GB30.json';
import enPointsGV14 from '../../data/locales/en/points/GV14.json';
import enPointsGV4 from '../../data/locales/en/points/GV4.json';
import enPointsKI1 from '../../data/locales/en/points/KI1.json';
import enPointsKI27 from '../../data/locales/en/points/KI27.json';
import enPointsKI3 from '../../data/locales/en/points/KI3.json';
import enPointsLI10 from '../../data/locales/en/points/LI10.json';
import enPointsLI4 from '../../data/locales/en/points/LI4.json';
import enPointsLR3 from '../../data/locales/en/points/LR3.json';
import enPointsSI15 from '../../data/locales/en/points/SI15.json';
import enPointsTE3 from '../../data/locales/en/points/TE3.json';
import enPracticesBreathing from '../../data/locales/en/practices/breathing.json';
import enPracticesFootMassage from '../../data/locales/en/practices/foot-massage.json';
import enPracticesForwardBends from '../../data/locales/en/practices/forward-bends.json';
import enPracticesHipCircles from '../../data/locales/en/practices/hip-circles.json';
import enPracticesHourlyBreak from '../../data/locales/en/practices/hourly-break.json';
import enPracticesMat from '../../data/locales/en/practices/mat.json';
import enPracticesPillow from '../../data/locales/en/practices/pillow.json';
import enQuestions from '../../data/locales/en/questions.json';
import enRoutines from '../../data/locales/en/routines.json';
import enSafety from '../../data/locales/en/safety.json';
import enSafetyInvitations from '../../data/locales/en/safety/invitations.json';
import enSafetyReplies from '../../data/locales/en/safety/replies.json';
import enSafetyUrgent from '../../data/locales/en/safety/urgent.json';
import enScreen from '../../data/locales/en/screen.json';
import enSides from '../../data/locales/en/sides.json';
import enTopicsAcupressure from '../../data/locales/en/topics/acupressure.json';
import enTopicsBruising from '../../data/locales/en/topics/bruising.json';
import enTopicsCauses from '../../data/locales/en/topics/causes.json';
import enTopicsDailyUse from '../../data/locales/en/topics/daily-use.json';
import enTopicsDoctor from '../../data/locales/en/topics/doctor.json';
import enTopicsEvidence from '../../data/locales/en/topics/evidence.json';
import enTopicsHowSoon from '../../data/locales/en/topics/how-soon.json';
import enTopicsMakers from '../../data/locales/en/topics/makers.json';
import enTopicsMeridians from '../../data/locales/en/topics/meridians.json';
import enTopicsPregnancy from '../../data/locales/en/topics/pregnancy.json';
import enTopicsPrevention from '../../data/locales/en/topics/prevention.json';
import enTopicsPrivacy from '../../data/locales/en/topics/privacy.json';
import enTopicsQi from '../../data/locales/en/topics/qi.json';
import enTopicsSafety from '../../data/locales/en/topics/safety.json';
import enVoice from '../../data/locales/en/voice.json';
import enWishes from '../../data/locales/en/wishes.json';
import en001PointsCV6 from '../../data/locales/en-001/points/CV6.json';
import en001PointsEXUE7 from '../../data/locales/en-001/points/EX-UE7.json';
import en001PointsLI10 from '../../data/locales/en-001/points/LI10.json';
import en001PointsLI4 from '../../data/locales/en-001/points/LI4.json';
import en001PointsLR3 from '../../data/locales/en-001/points/LR3.json';
import en001PointsSI15 from '../../data/locales/en-001/points/SI15.json';
import en001PointsTE3 from '../../data/locales/en-001/points/TE3.json';
import enAUSafety from '../../data/locales/en-AU/safety.json';
import enAUScreen from '../../data/locales/en-AU/screen.json';
import enCAPointsCV6 from '../../data/locales/en-CA/points/CV6.json';
import enCASafety from '../../data/locales/en-CA/safety.json';
import enCAScreen from '../../data/locales/en-CA/screen.json';
import enGBSafety from '../../data/locales/en-GB/safety.json';
import enGBSafetyUrgent from '../../data/locales/en-GB/safety/urgent.json';
import enGBScreen from '../../data/locales/en-GB/screen.json';
import enINSafety from '../../data/locales/en-IN/safety.json';
import enINScreen from '../../data/locales/en-IN/screen.json';
import enUSSafety from '../../data/locales/en-US/safety.json';
import enUSScreen from '../../data/locales/en-US/screen.json';

/** The content of every language of `data/locales/`, as `npm run generate` finds it. */
export const languages = {
  en: {
    ailments: enAilments,
    areas: enAreas,
    bodyParts: {
      ankle: enBodyPartsAnkle,
      arm: enBodyPartsArm,
      belly: enBodyPartsBelly,
      buttocks: enBodyPartsButtocks,
      calf: enBodyPartsCalf,
      chest: enBodyPartsChest,
      face: enBodyPartsFace,
      finger: enBodyPartsFinger,
      foot: enBodyPartsFoot,
      forearm: enBodyPartsForearm,
      groin: enBodyPartsGroin,
      hand: enBodyPartsHand,
      head: enBodyPartsHead,
      hip: enBodyPartsHip,
      knee: enBodyPartsKnee,
      leg: enBodyPartsLeg,
      legs: enBodyPartsLegs,
      'lower-back': enBodyPartsLowerBack,
      neck: enBodyPartsNeck,
      ribs: enBodyPartsRibs,
      shoulder: enBodyPartsShoulder,
      'upper-back': enBodyPartsUpperBack,
    },
    compared: enCompared,
    lines: {
      ...enLines,
      answers: {
        ...enLinesAnswers,
        afterTheEnd: enLinesAnswersAfterTheEnd,
        holds: enLinesAnswersHolds,
        nothingGoing: enLinesAnswersNothingGoing,
        side: enLinesAnswersSide,
      },
      cues: {
        ...enLinesCues,
        again: enLinesCuesAgain,
        changeManner: enLinesCuesChangeManner,
        invite: enLinesCuesInvite,
        partEnd: enLinesCuesPartEnd,
        posture: enLinesCuesPosture,
        press: enLinesCuesPress,
        rest: enLinesCuesRest,
        startRoutine: enLinesCuesStartRoutine,
      },
      replies: {
        ...enLinesReplies,
        answered: enLinesRepliesAnswered,
        askArea: enLinesRepliesAskArea,
        fallback: enLinesRepliesFallback,
        goodbye: enLinesRepliesGoodbye,
        help: enLinesRepliesHelp,
        offerResume: enLinesRepliesOfferResume,
        paused: enLinesRepliesPaused,
        reprompt: enLinesRepliesReprompt,
      },
    },
    manners: {
      ball: enMannersBall,
      bed: enMannersBed,
      desk: enMannersDesk,
      hands: enMannersHands,
      helper: enMannersHelper,
      lying: enMannersLying,
      onBack: enMannersOnBack,
      onFront: enMannersOnFront,
      onSide: enMannersOnSide,
      sitting: enMannersSitting,
      standing: enMannersStanding,
    },
    meridians: enMeridians,
    numbers: enNumbers,
    pasts: enPasts,
    persons: enPersons,
    phonemes: enPhonemes,
    points: {
      BL10: enPointsBL10,
      BL23: enPointsBL23,
      BL40: enPointsBL40,
      BL52: enPointsBL52,
      BL53: enPointsBL53,
      BL60: enPointsBL60,
      CV6: enPointsCV6,
      DIMPLES: enPointsDIMPLES,
      'EX-UE7': enPointsEXUE7,
      GB21: enPointsGB21,
      GB30: enPointsGB30,
      GV14: enPointsGV14,
      GV4: enPointsGV4,
      KI1: enPointsKI1,
      KI27: enPointsKI27,
      KI3: enPointsKI3,
      LI10: enPointsLI10,
      LI4: enPointsLI4,
      LR3: enPointsLR3,
      SI15: enPointsSI15,
      TE3: enPointsTE3,
    },
    practices: {
      breathing: enPracticesBreathing,
      'foot-massage': enPracticesFootMassage,
      'forward-bends': enPracticesForwardBends,
      'hip-circles': enPracticesHipCircles,
      'hourly-break': enPracticesHourlyBreak,
      mat: enPracticesMat,
      pillow: enPracticesPillow,
    },
    questions: enQuestions,
    routines: enRoutines,
    safety: {
      ...enSafety,
      invitations: enSafetyInvitations,
      replies: enSafetyReplies,
      urgent: enSafetyUrgent,
    },
    screen: enScreen,
    sides: enSides,
    topics: {
      acupressure: enTopicsAcupressure,
      bruising: enTopicsBruising,
      causes: enTopicsCauses,
      'daily-use': enTopicsDailyUse,
      doctor: enTopicsDoctor,
      evidence: enTopicsEvidence,
      'how-soon': enTopicsHowSoon,
      makers: enTopicsMakers,
      meridians: enTopicsMeridians,
      pregnancy: enTopicsPregnancy,
      prevention: enTopicsPrevention,
      privacy: enTopicsPrivacy,
      qi: enTopicsQi,
      safety: enTopicsSafety,
    },
    voice: enVoice,
    wishes: enWishes,
  },
};

/** What is said differently from a language, in one country or in several. */
const layers = {
  'en-001': {
    points: {
      CV6: en001PointsCV6,
      'EX-UE7': en001PointsEXUE7,
      LI10: en001PointsLI10,
      LI4: en001PointsLI4,
      LR3: en001PointsLR3,
      SI15: en001PointsSI15,
      TE3: en001PointsTE3,
    },
  },
  'en-AU': {
    safety: enAUSafety,
    screen: enAUScreen,
  },
  'en-CA': {
    points: {
      CV6: enCAPointsCV6,
    },
    safety: enCASafety,
    screen: enCAScreen,
  },
  'en-GB': {
    safety: {
      ...enGBSafety,
      urgent: enGBSafetyUrgent,
    },
    screen: enGBScreen,
  },
  'en-IN': {
    safety: enINSafety,
    screen: enINScreen,
  },
  'en-US': {
    safety: enUSSafety,
    screen: enUSScreen,
  },
};

/** What each country says differently from its language, each over the one before. */
export const countries = {
  'en-AU': [layers['en-001'], layers['en-AU']],
  'en-CA': [layers['en-CA']],
  'en-GB': [layers['en-001'], layers['en-GB']],
  'en-IN': [layers['en-001'], layers['en-IN']],
  'en-US': [layers['en-US']],
};
