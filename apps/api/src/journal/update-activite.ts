import { Injectable } from '@nestjs/common';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import type { UpdateActiviteDto } from './activite.dto.js';
import { toActiviteVue } from './activite.vue.js';
import { Activites } from './activites.js';
import { checkDate } from './check-date.js';
import type { ActiviteVue } from './journal.vue.js';

const OBLIGATOIRES = ['date', 'fonction', 'dureeMinutes'] as const;

/** Corrects one's own entry; only the fields given change. */
@Injectable()
export class UpdateActivite {
  constructor(
    private readonly activites: Activites,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdateActiviteDto): Promise<ActiviteVue> {
    const avant = await this.activites.getForUpdate(ou, id);
    checkVersion(saisie.version, avant.version, () => toActiviteVue(avant, true));
    const donnes = this.readChamps(saisie);
    if (donnes.date !== undefined) checkDate(donnes.date, ou.annee, this.horloge.today());
    const activite = await this.activites.update(ou, { ...avant, ...donnes });
    await this.audit.record({ evenement: 'activite.updated', objet: id });
    return toActiviteVue(activite, true);
  }

  /** Fields given, without the version. An optional field of a DTO lets null through: three of them cannot be emptied. */
  private readChamps({ version: _, ...champs }: UpdateActiviteDto): Omit<UpdateActiviteDto, 'version'> {
    const donnes = Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== undefined));
    if (Object.keys(donnes).length === 0) throw new ErreurMetier('journal.rien_a_modifier');
    const vides = OBLIGATOIRES.filter((champ) => donnes[champ] === null);
    if (vides.length === 0) return donnes;
    const erreurs = vides.map((champ) => ({ champ, message: 'Ce champ ne peut pas être vidé : donnez une valeur.' }));
    throw new ErreurMetier('saisie.invalide', { erreurs });
  }
}
