package org.cohort.people.factors;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohort.kernel.PublicAddress;

/**
 * What a browser and the portal say to each other about a passkey, as WebAuthn has it: made for this portal's address
 * alone, and for this one challenge. Who made the device is not asked. Of what a stranger sends the library throws whatever
 * its parsers do, beside what it documents: each of them is a no.
 */
@ApplicationScoped
class PasskeyCeremony {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** As a second factor it is enough to have it; the first is known. */
    private static final boolean VERIFIED = false;

    private static final boolean PRESENT = true;

    /** The ways of signing that all browsers' keys know, as the script asks for them. */
    private static final List<PublicKeyCredentialParameters> KINDS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(way -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, way))
            .toList();

    @Inject
    PublicAddress address;

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter halves = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** A new key, as it is kept; {@code signCount} as the key counts. */
    record Made(String credentialId, String publicHalf, long signCount) {}

    /** A new key, if this answer of a browser is one that was made for this challenge. */
    Optional<Made> made(String answer, String challenge) {
        try {
            RegistrationData data = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(portal(challenge), KINDS, VERIFIED, PRESENT));
            return made(data);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }

    private Optional<Made> made(RegistrationData data) {
        return Optional.ofNullable(data.getAttestationObject())
                .map(AttestationObject::getAuthenticatorData)
                .flatMap(said -> Optional.ofNullable(said.getAttestedCredentialData())
                        .map(half -> new Made(
                                BASE64.encodeToString(half.getCredentialId()),
                                BASE64.encodeToString(halves.convert(half)),
                                said.getSignCount())));
    }

    /** The number of the key that this answer names, before anything of it is believed. */
    Optional<String> named(String answer) {
        try {
            return Optional.ofNullable(
                            manager.parseAuthenticationResponseJSON(answer).getCredentialId())
                    .map(BASE64::encodeToString);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }

    /** How often the key has signed, if this answer was signed by it for this challenge. */
    Optional<Long> signed(String answer, String challenge, Passkey key) {
        try {
            AuthenticationData data = manager.verifyAuthenticationResponseJSON(
                    answer, new AuthenticationParameters(portal(challenge), record(key), null, VERIFIED, PRESENT));
            return Optional.ofNullable(data.getAuthenticatorData()).map(said -> said.getSignCount());
        } catch (RuntimeException notSigned) {
            return Optional.empty();
        }
    }

    private CredentialRecord record(Passkey key) {
        AttestedCredentialData half = halves.convert(Base64.getUrlDecoder().decode(key.getPublicHalf()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, key.getSignCount(), half, null, null, null, null);
    }

    private ServerProperty portal(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(address.url("")))
                .rpId(address.host())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }
}
