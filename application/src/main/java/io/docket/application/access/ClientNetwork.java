package io.docket.application.access;

/** What addresses are counted by: whoever has one IPv6 address has all of its /64, so that counts as one. */
public final class ClientNetwork {
    private ClientNetwork() {}

    /** The beginning that the addresses of one /64 share, of an IPv6 address written in full; any other text as it is. */
    public static String of(String address) {
        return address.contains(":") ? address.replaceFirst("^((?:[0-9a-fA-F]*:){4}).*", "$1") : address;
    }
}
