import { getJson, put, remove } from './http';

// What somebody keeps about themselves.

export interface Profile {
  username: string;
  name: string;
  office: string | null;
  telephone: string | null;
  mail: string | null;
  phrases: string[];
  signature: boolean;
  version: number;
}

export const SIGNATURE = '/api/profile/signature';

export const fetchProfile = (): Promise<Profile> => getJson('/api/profile');

export const saveProfile = (profile: Profile): Promise<Profile> =>
  put(
    '/api/profile',
    { office: profile.office, telephone: profile.telephone, mail: profile.mail, phrases: profile.phrases },
    { ifMatch: profile.version },
  );

export function saveSignature(file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  return put(SIGNATURE, form);
}

export const removeSignature = (): Promise<void> => remove(SIGNATURE);
