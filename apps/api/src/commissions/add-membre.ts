import { isQualiteAnonyme, LIBELLES_QUALITES_COMMISSION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier, type ErreurDeChamp } from '../socle/erreurs/index.js';
import { AddMembreDto, type MembreAjouteVue } from './commission.dto.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { LockCommission } from './lock-commission.js';
import { toMembreVue } from './read-commission.js';

/** Adds a member by quality: named, except pupils and parents who are only counted. */
@Injectable()
export class AddMembre {
  constructor(
    private readonly base: Base,
    private readonly verrou: LockCommission,
    private readonly audit: Audit,
  ) {}

  async execute({ uai, annee }: EtablissementAnnee, saisie: AddMembreDto): Promise<MembreAjouteVue> {
    checkMembre(saisie);
    await this.verrou.execute({ uai, annee });
    const commissions = this.base.repository(Commission);
    const commission = await commissions.findOneBy({ uai, annee });
    if (!commission) throw new ErreurMetier('commission.absente');
    const membre: MembreCommission = {
      uai,
      annee,
      id: randomUUID(),
      qualite: saisie.qualite,
      prenom: saisie.prenom ?? null,
      nom: saisie.nom ?? null,
      nombre: saisie.nombre ?? 1,
      courriel: saisie.courriel ?? null,
    };
    await this.checkAbsent(membre);
    await this.base.repository(MembreCommission).insert(membre);
    const version = commission.version + 1;
    await commissions.update({ uai, annee }, { version, modifieLe: () => 'maintenant()' });
    const vue = toMembreVue(membre);
    await this.audit.record({ evenement: 'commission.member_added', objet: commission.id, apres: vue });
    return { ...vue, version };
  }

  /** One line per person and quality, one per quality that is only counted. */
  private async checkAbsent({ uai, annee, qualite, prenom, nom }: MembreCommission): Promise<void> {
    const [deja] = await this.base.query(
      `select 1 from membres_commission where uai = $1 and annee = $2 and qualite = $3
         and lower(prenom) is not distinct from lower($4) and lower(nom) is not distinct from lower($5)`,
      [uai, annee, qualite, prenom, nom],
    );
    if (!deja) return;
    const qui = nom ? `${prenom} ${nom}` : `La ligne « ${LIBELLES_QUALITES_COMMISSION[qualite]} »`;
    throw new ErreurMetier('commission.membre_deja_present', { donnees: { qui } });
  }
}

const SANS_NOM =
  'Retirez le nom : les élèves et les parents sont comptés, jamais nommés, car leur nom n’est pas nécessaire au suivi.';

const SANS_COURRIEL =
  'Retirez l’adresse : les élèves et les parents ne sont pas convoqués par courriel depuis Focale. Prévenez-les autrement.';

/** @throws ErreurMetier `saisie.invalide` */
function checkMembre({ qualite, prenom, nom, nombre, courriel }: AddMembreDto): void {
  const anonyme = isQualiteAnonyme(qualite);
  const erreurs: ErreurDeChamp[] = [];
  for (const [champ, valeur] of Object.entries({ prenom, nom })) {
    if (anonyme && valeur != null) erreurs.push({ champ: 'nom', message: SANS_NOM });
    if (!anonyme && valeur == null)
      erreurs.push({ champ, message: champ === 'nom' ? 'Indiquez le nom.' : 'Indiquez le prénom.' });
  }
  if (anonyme && courriel != null) erreurs.push({ champ: 'courriel', message: SANS_COURRIEL });
  if (anonyme && nombre == null) erreurs.push({ champ: 'nombre', message: 'Indiquez leur nombre, de 1 à 99.' });
  if (!anonyme && nombre != null && nombre !== 1)
    erreurs.push({ champ: 'nombre', message: 'Ajoutez chaque personne à part : retirez le nombre.' });
  const uniques = erreurs.filter((erreur, rang) => erreurs.findIndex(({ champ }) => champ === erreur.champ) === rang);
  if (uniques.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs: uniques });
}
