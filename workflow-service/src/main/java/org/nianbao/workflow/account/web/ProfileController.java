package org.nianbao.workflow.account.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.account.Needs;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Right;
import org.nianbao.workflow.account.profile.ChangeProfile;
import org.nianbao.workflow.account.profile.Profile;
import org.nianbao.workflow.account.profile.Profiles;
import org.nianbao.workflow.account.profile.RemoveSignature;
import org.nianbao.workflow.account.profile.SignaturePicture;
import org.nianbao.workflow.account.profile.StoreSignature;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.web.IfMatch;
import org.nianbao.workflow.shared.web.Uploaded;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** One's own profile. */
@RestController
@RequestMapping("/api/profile")
@Needs(Right.OWN_ACCOUNT)
class ProfileController {

    record ProfileRequest(
            @Nullable String office,
            @Nullable String telephone,
            @Nullable String mail,
            @Nullable List<@Nullable String> phrases) {

        Profile profile() {
            List<@Nullable String> given = phrases == null ? List.of() : phrases;
            return new Profile(
                    office,
                    telephone,
                    mail,
                    given.stream().map(phrase -> phrase == null ? "" : phrase).toList());
        }
    }

    record ProfileView(
            String username,
            String name,
            @Nullable String office,
            @Nullable String telephone,
            @Nullable String mail,
            List<String> phrases,
            boolean signature,
            long version) {}

    private final Profiles profiles;
    private final ChangeProfile change;
    private final StoreSignature store;
    private final RemoveSignature remove;

    ProfileController(Profiles profiles, ChangeProfile change, StoreSignature store, RemoveSignature remove) {
        this.profiles = profiles;
        this.change = change;
        this.store = store;
        this.remove = remove;
    }

    @GetMapping
    ResponseEntity<ProfileView> profile(@AuthenticationPrincipal Person person) {
        return view(person);
    }

    @PutMapping
    ResponseEntity<ProfileView> change(
            @AuthenticationPrincipal Person person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProfileRequest request) {
        change.handle(person, new ChangeProfile.Command(person.id(), request.profile(), IfMatch.version(ifMatch)));
        return view(person);
    }

    @GetMapping("/signature")
    ResponseEntity<byte[]> signature(@AuthenticationPrincipal Person person) {
        SignaturePicture picture = profiles.signature(person.id())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "还没有上传签名图片。"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture.png());
    }

    @PutMapping("/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putSignature(@AuthenticationPrincipal Person person, @RequestParam MultipartFile file) {
        store.handle(
                person,
                new StoreSignature.Command(person.id(), Uploaded.of(file).bytes()));
    }

    @DeleteMapping("/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSignature(@AuthenticationPrincipal Person person) {
        remove.handle(person, new RemoveSignature.Command(person.id()));
    }

    private ResponseEntity<ProfileView> view(Person person) {
        Profiles.Kept kept =
                profiles.find(person.id()).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "not-found", "没有这个账号。"));
        Profile profile = kept.profile();
        return ResponseEntity.ok()
                .eTag(Long.toString(kept.version()))
                .body(new ProfileView(
                        person.username(),
                        person.name(),
                        profile.office(),
                        profile.telephone(),
                        profile.mail(),
                        profile.phrases(),
                        kept.hasSignature(),
                        kept.version()));
    }
}
