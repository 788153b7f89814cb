package org.nianbao.workflow.account.persistence;

import java.util.List;
import java.util.Optional;

import org.nianbao.workflow.account.profile.Profile;
import org.nianbao.workflow.account.profile.Profiles;
import org.nianbao.workflow.account.profile.SignaturePicture;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProfiles implements Profiles {

    private final ProfileMapper mapper;

    MyBatisProfiles(ProfileMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Kept> find(String accountId) {
        return Optional.ofNullable(mapper.find(accountId))
                .map(row -> new Kept(
                        new Profile(row.office(), row.telephone(), row.mail(), mapper.phrases(accountId)),
                        row.version(),
                        row.signatures() > 0));
    }

    @Override
    public boolean replace(String accountId, Profile profile, long version) {
        if (mapper.replace(accountId, profile, version) == 0) {
            return false;
        }
        mapper.deletePhrases(accountId);
        List<String> phrases = profile.phrases();
        for (int i = 0; i < phrases.size(); i++) {
            mapper.addPhrase(accountId, i, phrases.get(i));
        }
        return true;
    }

    @Override
    public Optional<SignaturePicture> signature(String accountId) {
        return Optional.ofNullable(mapper.signature(accountId));
    }

    @Override
    public void putSignature(String accountId, SignaturePicture picture) {
        mapper.deleteSignature(accountId);
        mapper.addSignature(accountId, picture);
    }

    @Override
    public void removeSignature(String accountId) {
        mapper.deleteSignature(accountId);
    }
}
