package org.cohort.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes mails until it is told to say no to a command, or to hang up instead of answering it. */
final class ScriptedServer implements AutoCloseable {

    /** What comes after the last line of a mail, as if it were a command. */
    static final String END = ".";

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile String refused = "";
    private volatile String answer = "";

    ScriptedServer() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    /** Whole mails that were taken, also those whose taking was answered with a no or with nothing. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** From now on says this to commands that begin so; hangs up where there is nothing to say. */
    void answer(String command, String words) {
        answer = words;
        refused = command;
    }

    /** From now on takes all. */
    void takeAll() {
        refused = "";
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // The next one may stay.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA") && !line.equals(refused)) {
                say(out, "354 go on");
                taken.add(mail(in));
                line = END;
            }
            if (!refused.isEmpty() && line.startsWith(refused)) {
                if (answer.isEmpty()) {
                    return;
                }
                say(out, answer);
            } else {
                say(out, "250 fine");
            }
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals(END); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
