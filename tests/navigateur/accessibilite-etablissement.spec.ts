import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectScreens } from '../harnais/inspect-screens.js';
import { type Scene, startScene } from '../harnais/scene.js';
import { ECRANS, resolveMandat } from './ecrans.js';

const COMPTES = ['chef@focale.example', 'rrupn@focale.example', 'pix@focale.example', 'lecteur@focale.example'];

describe('every screen of a school', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await startScene();
  });

  afterAll(async () => {
    await scene.close();
  });

  it.each(COMPTES)('passes axe, scrolls one way only, and asks nothing of other sites: %s', async (courriel) => {
    expect(await inspectScreens(scene, courriel, ECRANS[courriel] ?? [], resolveMandat)).toEqual([]);
  });
});
