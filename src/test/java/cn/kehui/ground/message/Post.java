package cn.kehui.ground.message;

import cn.kehui.ground.calendar.WorkingHours;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Messages whose mails leave to a server on this machine, in the transaction of a test. */
public record Post(Messages messages, Outbox outbox) {

    public static Post to(MailServer server, ApplicationContext context) {
        var smtp = OutboxDesk.smtp(server.port());
        var mails = context.getBean(MailSql.class);
        var clock = context.getBean(Clock.class);
        return new Post(
                new Messages(context.getBean(MessageSql.class), mails, smtp, context, clock),
                new Outbox(
                        mails,
                        smtp,
                        context.getBean(WorkingHours.class),
                        context.getBean(PlatformTransactionManager.class),
                        context,
                        clock));
    }

    public void sendAll() {
        while (outbox.sendNext()) {}
    }
}
