package org.cohort.people.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who is one in the eyes of a limit: an IPv4 address, or the /64 network that an IPv6 customer gets at least. */
public final class NetworkAddress {

    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private NetworkAddress() {}

    /** Equal for addresses of one network; a text that is no address stands for itself. */
    public static String of(String address) {
        String plain = address.replaceAll("%.*$", "");
        if (plain.indexOf(':') < 0 || !IPV6.matcher(plain).matches()) {
            return plain;
        }
        try {
            // The form has been checked, so no name is looked up.
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return plain;
        }
    }
}
