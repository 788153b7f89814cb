package org.nianbao.workflow.shared.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal, and every fault, into a problem (RFC 9457) with a code for programs and a sentence for people. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Map<Refusal.Kind, HttpStatus> STATUS = Map.of(
            Refusal.Kind.MALFORMED, HttpStatus.BAD_REQUEST,
            Refusal.Kind.UNKNOWN_PERSON, HttpStatus.UNAUTHORIZED,
            Refusal.Kind.FORBIDDEN, HttpStatus.FORBIDDEN,
            Refusal.Kind.UNKNOWN, HttpStatus.NOT_FOUND,
            Refusal.Kind.CONFLICT, HttpStatus.CONFLICT,
            Refusal.Kind.GONE, HttpStatus.GONE,
            Refusal.Kind.STALE, HttpStatus.PRECONDITION_FAILED,
            Refusal.Kind.UNCONDITIONAL, HttpStatus.PRECONDITION_REQUIRED,
            Refusal.Kind.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
            Refusal.Kind.UNPROCESSABLE, HttpStatus.UNPROCESSABLE_CONTENT);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        HttpStatus status = STATUS.getOrDefault(refusal.kind(), HttpStatus.BAD_REQUEST);
        ProblemDetail problem = Problems.of(status, refusal.code(), refusal.sentence());
        refusal.data().forEach(problem::setProperty);
        return ResponseEntity.status(status).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception fault) {
        LOG.error("a request failed", fault);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return ResponseEntity.status(status).body(Problems.of(status, "fault", Problems.sentenceFor(status)));
    }

    /** What the framework itself refuses: unknown route, wrong method, unreadable body, too large an upload. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        HttpStatus answer = known == null ? HttpStatus.BAD_REQUEST : known;
        ProblemDetail problem = Problems.of(answer, Problems.codeFor(answer), Problems.sentenceFor(answer));
        return new ResponseEntity<>(problem, headers, answer);
    }
}
