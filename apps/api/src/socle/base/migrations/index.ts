import { Referentiel1764000000001 } from './1-referentiel.js';
import { Agents1764000000002 } from './2-agents.js';
import { Declarations1764000000003 } from './3-declarations.js';
import { Film1764000000004 } from './4-film.js';
import { Compteurs1764000000005 } from './5-compteurs.js';
import { Taches1764000000006 } from './6-taches.js';
import { Idempotence1764000000007 } from './7-idempotence.js';
import { DeclarationsCompletes1764000000008 } from './8-declarations-completes.js';
import { VieDeLaCommission1764000000009 } from './9-vie-de-la-commission.js';
import { Reseau1764000000010 } from './10-reseau.js';
import { FilmVivant1764000000011 } from './11-film-vivant.js';
import { VieNumerique1764000000012 } from './12-vie-numerique.js';
import { Profils1764000000013 } from './13-profils.js';
import { CompterUneLigne1764000000014 } from './14-compter-une-ligne.js';
import { Horloge1764000000015 } from './15-horloge.js';
import { IndexDesReferences1764000000016 } from './16-index-des-references.js';
import { Roles1764000000017 } from './17-roles.js';
import { Versions1764000000019 } from './19-versions.js';
import { Territoires1764000000020 } from './20-territoires.js';
import { CompteursEcoles1764000000021 } from './21-compteurs-ecoles.js';

/** In the order in which they run. */
export const MIGRATIONS = [
  Referentiel1764000000001,
  Agents1764000000002,
  Declarations1764000000003,
  Film1764000000004,
  Compteurs1764000000005,
  Taches1764000000006,
  Idempotence1764000000007,
  DeclarationsCompletes1764000000008,
  VieDeLaCommission1764000000009,
  Reseau1764000000010,
  FilmVivant1764000000011,
  VieNumerique1764000000012,
  Profils1764000000013,
  CompterUneLigne1764000000014,
  Horloge1764000000015,
  IndexDesReferences1764000000016,
  Roles1764000000017,
  Versions1764000000019,
  Territoires1764000000020,
  CompteursEcoles1764000000021,
];
