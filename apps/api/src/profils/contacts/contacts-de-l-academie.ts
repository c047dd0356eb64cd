import { isAdresseNominative } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements } from '../../socle/validation/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { checkContact } from './check-contact.js';
import type { ContactsVue, ContactVue, CreateContactDto, UpdateContactDto } from './contact.dto.js';
import { Contact } from './contact.entity.js';

const EFFACABLES = ['departement', 'type', 'adresse', 'condition', 'edition', 'remarque'] as const;

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** Contacts of an académie, as its SRANE keeps them. */
@Injectable()
export class ContactsDeLAcademie {
  constructor(
    private readonly base: Base,
    private readonly lieu: LieuDuProfil,
    private readonly audit: Audit,
  ) {}

  async list({ academie }: Lieu): Promise<ContactsVue> {
    const peut = await this.lieu.canUpdate();
    const contacts = await this.base
      .repository(Contact)
      .find({ where: { academie }, order: { ordre: 'asc', service: 'asc', id: 'asc' } });
    return { contacts: contacts.map((contact) => toVue(contact, peut)), actionsPossibles: peut ? ['ajouter'] : [] };
  }

  async create(lieu: Lieu, saisie: CreateContactDto): Promise<ContactVue> {
    const { academie } = lieu;
    const contact = {
      ...saisie,
      ...Object.fromEntries(EFFACABLES.map((champ) => [champ, saisie[champ] ?? null])),
    } as Omit<Contact, 'academie' | 'id' | 'code' | 'ordre' | 'version' | 'modifieLe'>;
    checkContact(contact, await this.listDepartements(academie));
    const id = randomUUID();
    const ordre = (await this.base.repository(Contact).maximum('ordre', { academie })) ?? 0;
    await this.base.repository(Contact).insert({ ...contact, academie, id, ordre: ordre + 1 });
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'contact.created', objet: id, apres });
    return apres;
  }

  async update(lieu: Lieu, id: string, saisie: UpdateContactDto): Promise<ContactVue> {
    const changements = readChangements(saisie, EFFACABLES);
    const avant = await this.lock(lieu, id);
    checkVersion(saisie.version, avant.version, () => avant);
    checkContact({ ...avant, ...changements }, await this.listDepartements(lieu.academie));
    await this.base
      .repository(Contact)
      .update(
        { academie: lieu.academie, id },
        { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' },
      );
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'contact.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(lieu: Lieu, id: string): Promise<void> {
    const avant = await this.lock(lieu, id);
    await this.base.repository(Contact).delete({ academie: lieu.academie, id });
    await this.audit.record({ evenement: 'contact.removed', objet: id, avant });
  }

  private async lock(lieu: Lieu, id: string): Promise<ContactVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from contacts where academie = $1 and id = $2 for update`, [lieu.academie, id]);
    return this.get(lieu, id);
  }

  private async get({ academie }: Lieu, id: string): Promise<ContactVue> {
    const contact = isUUID(id) ? await this.base.repository(Contact).findOneBy({ academie, id }) : null;
    if (!contact) throw new ErreurMetier('acces.introuvable');
    return toVue(contact, await this.lieu.canUpdate());
  }

  private async listDepartements(academie: string): Promise<string[]> {
    const lignes = await this.base.query<{ code: string }>(`select code from departements where academie = $1`, [
      academie,
    ]);
    return lignes.map(({ code }) => code);
  }
}

function toVue(
  { academie: _, code: _code, ordre: _ordre, modifieLe: _le, ...contact }: Contact,
  peut: boolean,
): ContactVue {
  return {
    ...contact,
    nominative: contact.adresse !== null && isAdresseNominative(contact.adresse),
    actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
  };
}
