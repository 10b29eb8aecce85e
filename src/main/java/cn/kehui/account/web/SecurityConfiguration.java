package cn.kehui.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open what: everything is for staff but what is named here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** The drop page needs no account; its gate is the room's own. */
    private static final String[] OPEN = {
        "/",
        "/collections/**",
        "/sign-in",
        "/kehui.css",
        "/kehui.js",
        "/kehui.svg",
        "/webjars/**",
        "/error"
    };

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .usernameParameter("login")
                                        .defaultSuccessUrl("/desk"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/collections/**"))
                .headers(headers -> headers.disable())
                .build();
    }

    @Bean
    static PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
